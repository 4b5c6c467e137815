import type {Strings} from '../strings-type.ts'

export const errors: Strings['errors'] = {
  notFoundTitle: '没有找到这个页面',
  notFoundText: '它可能已移动，或从未存在。不妨用其中的词语搜索：',
  goneTitle: '这篇报道已撤回',
  goneText: '新闻中心已将其撤回。您可以查找其他内容：',
  nearTitle: '您要找的也许是',
  lookIn: '到这里看看',
  outageTitle: '此页面暂时无法显示',
  outageText: '新闻中心的资料库暂时无法连接，其中的内容不会丢失。',
  outOfOrder: {
    title: '暂时无法显示本页',
    text: '新闻网站出现故障，已打开的页面仍可阅读。请稍后再试。',
  },
  again: '重试',
  malformed: {
    title: '无法识别这个地址',
    text: '地址可能不完整或有误。从首页可以找到全部内容。',
  },
  nothingHere: {
    title: '这里没有内容',
    text: '从首页可以找到全部内容。',
  },
  readOnly: {
    title: '此页面只能阅读',
    text: '您的程序试图写入此页面。请在浏览器中打开该地址阅读。',
  },
  stillWorksTitle: '仍可使用',
  stillWorks: [
    '此前打开过的页面已保存，仍可访问：请返回上一页，或前往首页。',
    '您订阅的内容中，已送达的报道不受影响。',
    '请稍后再访问此地址，地址不会改变。',
  ],
}
