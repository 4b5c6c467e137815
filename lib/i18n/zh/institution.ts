import {plural} from '../plural.ts'
import type {Strings} from '../strings-type.ts'

export const institution: Strings['institution'] = {
  kinds: {
    university: '高校',
    laboratory: '实验室',
    academy: '科研院所',
    government: '政府机构',
    company: '企业',
    faculty: '学部',
    college: '学院',
    office: '部门',
    committee: '委员会',
    centre: '中心',
    other: '机构',
  },
  about: '概况',
  founded: '成立',
  place: '地点',
  website: '网站',
  ror: 'ROR',
  abbreviations: '简称',
  whereItSits: '隶属关系',
  peopleNow: '现任',
  peopleBefore: '曾任',
  noPeople: '在此任职的人物将列在这里。',
  nobodyNow: '暂无现任职务记录。',
  stories: '相关报道',
  noStories: '该机构及其下属单位的报道将显示在这里。',
  events: '活动',
  units: (count) => plural('zh', count, {other: '#个下属单位'}),
  shared: {
    title: (one, other, year) => (year === undefined ? `${one}与${other}` : `${one}与${other}：${year}年`),
    label: '共同历程',
    with: '与其他机构的共同历程',
    inTime: '按时间顺序',
    inYear: (year) => `${year}年`,
    counts: (stories, events, agreements) =>
      [
        stories > 0 ? plural('zh', stories, {other: '#篇报道'}) : '',
        events > 0 ? plural('zh', events, {other: '#项活动'}) : '',
        agreements > 0 ? plural('zh', agreements, {other: '#次签约'}) : '',
      ]
        .filter((part) => part !== '')
        .join('，'),
    empty: '双方的互访、签约和相关报道将按时间顺序列在这里。',
    people: '在双方均有任职的人物',
    noPeople: '暂无在双方均有任职的人物。',
  },
  withUnits: (name, count) => (count === 0 ? name : `${name}及其${plural('zh', count, {other: '#个下属单位'})}`),
}
