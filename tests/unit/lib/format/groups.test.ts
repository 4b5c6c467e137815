import {appearancesByInstitution, chainAbove, holdersAt, rolesByInstitution} from '../../../../lib/format/groups.ts'
import {
  appearance,
  council,
  deputyOfCouncil,
  institution,
  lab,
  personCard,
  wu,
  zhu,
  zju,
} from '../../../fixtures/model.ts'

const names = (holders: readonly {person: {name: {en?: string | undefined}}}[]) =>
  holders.map(({person}) => person.name.en)

describe('who took part, by institution', () => {
  const day = '2020-03-24'

  it('counts everybody for the institution of the first role that day', () => {
    const groups = appearancesByInstitution(
      [
        appearance({key: 'zhu', person: zhu}),
        appearance(),
        appearance({key: 'x', person: {...wu, id: 'x', roles: []}}),
      ],
      day,
      'en',
    )
    expect(groups.map(({head, members}) => [head?.name.en, members.map(({key}) => key)])).toEqual([
      ['Zhejiang Lab', ['zhu']],
      ['Zhejiang University', ['wu']],
      [undefined, ['x']],
    ])
  })

  it('counts a unit for what it is part of', () => {
    const [group] = appearancesByInstitution([appearance({roleKeys: [deputyOfCouncil.key]})], day, 'en')
    expect(group?.head?.name.en).toBe('Zhejiang Lab')
  })
})

test('a person’s roles stand under their institutions', () => {
  expect(rolesByInstitution(personCard().roles).map(({head}) => head?.name.en)).toEqual([
    'Zhejiang University',
    'Executive Council',
  ])
})

describe('who is at an institution', () => {
  const zhejiangLab = institution({...lab, units: [council], people: [wu, zhu]})

  it('has those of its units, after its own', () => {
    expect(names(holdersAt(zhejiangLab, '2020-03-24').now)).toEqual(['Zhu Shiqiang', 'Wu Zhaohui'])
  })

  it('has whoever held another title before', () => {
    const {before} = holdersAt(zhejiangLab, '2020-03-24')
    expect(before.map(({roles}) => roles.map(({title}) => title.en))).toEqual([['Director']])
  })
})

describe('what an institution is part of', () => {
  const faculty = {id: 'faculty', slug: 'faculty', name: {en: 'Faculty'}}

  it('goes from the top down, whatever order the lake gave', () => {
    const college = institution({
      id: 'college',
      partOf: faculty,
      parents: [{...faculty, kind: 'institution', partOf: {id: zju.id, slug: zju.slug, name: zju.name}}, zju],
    })
    expect(chainAbove(college).map(({id}) => id)).toEqual(['faculty', 'zju'].toReversed())
  })

  it('knows the nearest one at least', () => {
    expect(chainAbove(institution({partOf: faculty})).map(({id}) => id)).toEqual(['faculty'])
  })

  it('ends where two are part of each other', () => {
    const [a, b] = [
      {kind: 'institution', id: 'a', slug: 'a', name: {en: 'A'}, partOf: {id: 'b', slug: 'b', name: {en: 'B'}}},
      {kind: 'institution', id: 'b', slug: 'b', name: {en: 'B'}, partOf: {id: 'a', slug: 'a', name: {en: 'A'}}},
    ]
    expect(chainAbove(institution({...a, parents: [b, a]})).map(({id}) => id)).toEqual(['a', 'b'])
  })
})
