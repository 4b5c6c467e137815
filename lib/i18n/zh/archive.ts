import type {Strings} from '../strings-type.ts'

export const archive: Strings['archive'] = {
  title: '往期报道',
  byYear: '按年份浏览',
  intro: '全部报道，按发布月份排列。',
  newsOf: (period) => `${period}的新闻`,
  about: (thing) => `${thing}：相关报道`,
  aboutIn: (thing, period) => `${thing}：${period}的相关报道`,
  stories: '报道',
  months: '按月浏览',
  days: '按日浏览',
  newer: (period) => `较新：${period}`,
  older: (period) => `较早：${period}`,
  all: (stories) => `全部${stories}，按年份浏览`,
  none: '报道发布后将显示在这里。',
}
