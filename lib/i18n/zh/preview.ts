import type {Strings} from '../strings-type.ts'

export const preview: Strings['preview'] = {
  title: '预览。',
  drafts: '包含草稿、定时发布和禁发期内的内容，读者看不到。',
  published: '已发布的内容，包括定时和禁发期内的报道，不含草稿。',
  leave: '退出预览',
  tool: '预览',
  list: '列表',
  share: '分享预览',
  shareHow: '持有链接者可在链接失效前查看这一页，包括草稿。',
  shareFailed: '操作未成功。请检查网络连接，以及您是否有发布权限。',
  newLink: (days) => `新建链接（${days}天有效）`,
  until: (moment) => `有效期至 ${moment}`,
  copy: '复制',
  takeBack: '收回',
}
