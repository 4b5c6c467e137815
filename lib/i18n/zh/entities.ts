import type {Strings} from '../strings-type.ts'

export const entities: Strings['entities'] = {
  person: {
    one: '人物',
    many: '人物',
    empty: '报道中出现的人物将列在这里。',
    intro: '报道中出现的所有人物及其现任职务。',
  },
  institution: {
    one: '机构',
    many: '机构',
    empty: '报道中出现的机构将列在这里。',
    intro: '报道中出现的高校、实验室、科研院所、企业和公共机构。',
  },
  event: {
    one: '活动',
    many: '活动',
    empty: '已预告或报道的活动将列在这里。',
    intro: '访问、会议、签约和仪式，均以当地时间标示。',
  },
  topic: {
    one: '专题',
    many: '专题',
    empty: '报道归入专题后将列在这里。',
    intro: '报道涉及的内容。',
  },
  programme: {
    one: '规划项目',
    many: '规划项目',
    empty: '报道所属的规划项目将列在这里。',
    intro: '报道和活动所属的规划与长期工作。',
  },
}
