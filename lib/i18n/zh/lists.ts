import {plural} from '../plural.ts'
import type {Strings} from '../strings-type.ts'

export const lists: Strings['lists'] = {
  latest: '最新报道',
  chosen: '精选报道',
  more: '全部新闻',
  peopleInTheNews: '新闻人物',
  allOf: (things) => `全部${things}`,
  noNews: '第一篇报道发布后将显示在这里。',
  noPeople: '报道中出现的人物将显示在这里。',
  newsTitle: '新闻',
  newsIntro: '全部报道，最新的在前。',
  page: (page, pages) => `第${page}页，共${pages}页`,
  pages: '翻页',
  newer: '较新的报道',
  older: '较早的报道',
  period: '时段',
  stories: '报道',
  noTopicStories: '该专题的报道将显示在这里。',
  noProgrammeStories: '该规划项目的报道将显示在这里。',
  events: '活动',
  rest: (count) => plural('zh', count, {other: '其余#项'}),
  peopleMost: '最常出现的人物',
  institutionsMost: '最常出现的机构',
}
