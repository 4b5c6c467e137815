import type {LocaleResourceBundle} from 'sanity'
import {languageTags} from '../../../lib/model/language.ts'

/** Studio's own words around a preview in Chinese, which the package with its Chinese words doesn't have. */
const previewToolInChinese: LocaleResourceBundle = {
  locale: languageTags.zh,
  namespace: 'presentation',
  resources: {
    'document-list-pane.document-list.title': '此页面上的内容',
    'document-list-pane.error.text': '无法显示内容列表',
    'document-list-pane.ordering.by-appearance': '按出现顺序',
    'document-list-pane.ordering.last-edited': '最近编辑',
    'channel.status_connected': '已连接',
    'channel.status_connecting': '正在连接',
    'channel.status_disconnected': '连接已断开',
    'channel.status_reconnecting': '正在重新连接',
    'document-pane.error.text': '无法显示编辑表单',
    'error-card.continue-button.text': '仍要继续',
    'error-card.retry-button.text': '重试',
    'error-card.title': '发生错误',
    'locations-banner.locations-count_one': '用于一个页面',
    'locations-banner.locations-count_other': '用于{{count}}个页面',
    'locations-banner.locations-count_zero': '未用于任何页面',
    'locations-banner.resolving.text': '正在查找页面……',
    'main-document.label': '主要内容',
    'main-document.missing.text': '<Code>{{path}}</Code> 没有主要内容',
    'narrow-tabs.content-tab.label': '编辑',
    'narrow-tabs.navigator-tab.label': '导航',
    'narrow-tabs.preview-tab.label': '预览',
    'presentation-error.label': '错误信息',
    'preview-frame.connection.error.text': '无法连接预览',
    'preview-frame.configuration.error.title': '预览地址来源不符',
    'preview-frame.continue-button.text': '仍要继续',
    'preview-frame.loader.connection-status.label': '内容连接状态',
    'preview-frame.navigator.toggle-button.aria-label': '显示或隐藏导航',
    'preview-frame.navigator.toggle-button.tooltip': '显示或隐藏导航',
    'preview-frame.overlay.connection-status.label': '编辑标记连接状态',
    'preview-frame.overlay.toggle-button.text': '编辑',
    'preview-frame.overlay.toggle-button.tooltip_disable': '关闭编辑标记',
    'preview-frame.overlay.toggle-button.tooltip_enable': '显示编辑标记',
    'preview-frame.perspective.published.text': '以已发布的内容显示此页面',
    'preview-frame.refresh-button.aria-label': '刷新预览',
    'preview-frame.refresh-button.tooltip': '刷新预览',
    'preview-frame.status_connecting': '正在连接。',
    'preview-frame.status_loading': '正在加载。',
    'preview-frame.status_refreshing': '正在刷新。',
    'preview-frame.status_reloading': '正在刷新。',
    'preview-frame.status_timeout': '无法连接。',
    'preview-frame.viewport-button.aria-label': '切换视口大小',
    'preview-frame.viewport-button.tooltip_full': '切换为全宽',
    'preview-frame.viewport-button.tooltip_narrow': '切换为手机宽度',
    'preview-location-input.error_missing-origin': '网址须以 {{origin}} 开头',
    'preview-location-input.error_same-base-path': '网址不能与 Studio 的路径 {{basePath}} 相同',
    'share-url.clipboard.status_copying': '正在复制网址……',
    'share-url.clipboard.status_failed': '复制失败',
    'share-url.clipboard.status_success': '网址已复制',
    'share-url.clipboard.status_unsupported': '浏览器不支持复制',
    'share-url.menu-item.open.text': '打开预览',
    'preview-url-secret.missing-grants': '您没有打开预览所需的权限，预览可能无法加载。',
    'preview-frame.share-button.aria-label': '分享此预览',
  },
}

/** Without the names of the roles: the lake has them in English, and these two sentences put them in the middle. */
const permissionsInChinese: LocaleResourceBundle = {
  locale: languageTags.zh,
  namespace: 'structure',
  resources: {
    'banners.permission-check-banner.missing-permission_create_other': '您的角色没有权限发布此文档。',
    'banners.permission-check-banner.missing-permission_update_other': '您的角色没有权限编辑此文档。',
  },
}

/** What Studio says in Chinese besides the package with its Chinese words, or instead of it. */
export const studioInChinese: readonly LocaleResourceBundle[] = [previewToolInChinese, permissionsInChinese]
