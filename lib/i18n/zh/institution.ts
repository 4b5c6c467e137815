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
  withUnits: (name, count) => (count === 0 ? name : `${name}及其${plural('zh', count, {other: '#个下属单位'})}`),
}
