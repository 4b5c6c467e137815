import type {Strings} from '../strings-type.ts'

export const person: Strings['person'] = {
  rolesNow: '现任职务',
  rolesBefore: '曾任职务',
  roles: '职务',
  noRoleNow: '暂无现任职务记录。',
  noRoles: '职务记录将列在这里。',
  otherRoles: '未注明机构',
  otherNames: '亦作',
  distinctions: '荣誉',
  biography: '简介',
  quotations: '本人言论',
  inTheNews: '相关报道',
  noStories: '提及此人的报道将显示在这里。',
  events: '参加的活动',
  links: '其他链接',
  orcid: 'ORCID',
}
