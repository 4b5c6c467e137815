import type {Strings} from '../strings-type.ts'

export const frame: Strings['frame'] = {
  newsroom: '新闻中心',
  skip: '跳到正文',
  sections: '栏目',
  close: '关闭',
  everything: '全部栏目',
  front: '首页',
  sign: '大写字母 D，一条横线贯穿其中',
  news: '新闻',
  here: '当前位置',
  language: '语言',
  readThis: '中文',
  frontInstead: '中文首页',
  contact: '联系方式',
  policies: '网站政策',
  follow: (thing) => `订阅${thing}`,
  followAll: '订阅全部新闻',
  newsOf: (thing) => `${thing}的全文报道`,
  theme: {label: '配色', system: '跟随系统', light: '浅色', dark: '深色'},
  followHint: '有新报道时，您的阅读器会收到（RSS）。',
}
