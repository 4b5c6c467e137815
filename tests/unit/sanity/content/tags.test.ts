import {entityTags, shownIds} from '../../../../sanity/content/tags.ts'

describe('what a page shows', () => {
  test('is every id in the result, at any depth, and what it refers to without showing it', () => {
    const result = {
      id: 'story',
      people: [{id: 'wu', roles: [{key: 'zju', institution: {id: 'zju', partOf: null}}]}, null],
      body: [{_key: 'p1', markDefs: [{_type: 'mention', entity: {id: 'plan'}}]}],
      mainPicture: {assetId: 'image-1'},
      refs: ['wu', 'li', null],
    }
    expect([...shownIds(result)]).toEqual(['story', 'wu', 'zju', 'plan', 'li'])
  })

  test.each([[null], [undefined], [[]], ['story'], [7]])('%j shows nothing', (result) => {
    expect(shownIds(result).size).toBe(0)
  })

  test('a page of an entity lists what refers to it, and to its stories', () => {
    expect(entityTags('person', {id: 'wu', rows: [{story: 'a'}, {story: 'b'}]})).toEqual([
      'about:wu',
      'about:a',
      'about:b',
    ])
  })

  test('a page of nobody waits for any person', () => {
    expect(entityTags('person', undefined)).toEqual(['type:person'])
  })
})
