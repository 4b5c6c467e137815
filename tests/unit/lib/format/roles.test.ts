import {formatRole, formatRoles, rolePieces, rolesOfAppearance, rolesOfSpeaker} from '../../../../lib/format/roles.ts'
import {appearance, council, lab, presidentOfZju, role, zhu, zju} from '../../../fixtures/model.ts'

describe('a role stands in the order of its language', () => {
  test.each([
    ['a president', {}, 'President, Zhejiang University', '浙江大学校长'],
    [
      'a unit brings what it is part of',
      {title: {en: 'Deputy Director', zh: '副理事长'}, institution: council},
      'Deputy Director, Executive Council, Zhejiang Lab',
      '之江实验室理事会副理事长',
    ],
    [
      'a unit that already says so does not',
      {institution: {...council, name: {en: 'Zhejiang Lab Council', zh: '之江实验室理事会'}}},
      'President, Zhejiang Lab Council',
      '之江实验室理事会校长',
    ],
    ['no institution', {title: {en: 'Founder', zh: '创始人'}, institution: undefined}, 'Founder', '创始人'],
    ['a title in English only', {title: {en: 'Fellow'}}, 'Fellow, Zhejiang University', '浙江大学 Fellow'],
    [
      'an institution in Chinese only',
      {institution: {...zju, name: {zh: '浙江大学'}}},
      'President, 浙江大学',
      '浙江大学校长',
    ],
  ])('%s', (_case, fields, english, chinese) => {
    expect(formatRole(role(fields), 'en')).toBe(english)
    expect(formatRole(role(fields), 'zh')).toBe(chinese)
  })

  it('marks each piece with the language it is really in', () => {
    expect(rolePieces(role({title: {zh: '校长'}}), 'en').map(({text}) => text.language)).toEqual(['zh', 'en'])
  })

  it('parts several roles by semicolons, for a role has commas of its own', () => {
    const roles = [
      role(presidentOfZju),
      role({key: 'vp', title: {en: 'Vice President', zh: '副主任'}, institution: lab}),
    ]
    expect(formatRoles(roles, 'en')).toBe('President, Zhejiang University; Vice President, Zhejiang Lab')
    expect(formatRoles(roles, 'zh')).toBe('浙江大学校长、之江实验室副主任')
  })
})

const titles = (day: string, fields = {}) =>
  rolesOfAppearance(appearance({person: zhu, ...fields}), day, 'en').roles.map(({title}) => title.en)

describe('who somebody is that day', () => {
  test.each([
    ['2018-03-31', ['Director']],
    ['2020-03-24', ['President']],
    ['2017-09-06', []],
  ])('Zhu Shiqiang on %s', (day, expected) => {
    expect(titles(day)).toEqual(expected)
  })

  it('is what the editor chose, whatever the day', () => {
    expect(titles('2020-03-24', {roleKeys: ['director']})).toEqual(['Director'])
  })

  it('is the editor’s own words where the record has no such role', () => {
    const held = rolesOfAppearance(appearance({person: zhu, roleText: {en: 'Head of delegation'}}), '2020-03-24', 'zh')
    expect(held).toEqual({roles: [], text: {text: 'Head of delegation', language: 'en'}})
  })

  it('is both when the editor chose a role and added words', () => {
    const held = rolesOfAppearance(
      appearance({person: zhu, roleKeys: ['president'], roleText: {en: 'Chair of the meeting'}}),
      '2020-03-24',
      'en',
    )
    expect(held.roles.map(({key}) => key)).toEqual(['president'])
    expect(held.text?.text).toBe('Chair of the meeting')
  })

  it('is told of a speaker by the same rule', () => {
    const {person: speaker} = appearance({person: zhu})
    expect(rolesOfSpeaker({speaker, roleKeys: []}, '2018-03-31', 'en').roles.map(({key}) => key)).toEqual(['director'])
    expect(rolesOfSpeaker({roleKeys: [], roleText: {en: 'A visitor', zh: undefined}}, '2018-03-31', 'en')).toEqual({
      roles: [],
      text: {text: 'A visitor', language: 'en'},
    })
  })
})
