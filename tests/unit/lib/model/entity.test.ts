import {entityCard, entityKinds} from '../../../../lib/model/entity.ts'
import {raw, rawWu} from './newsroom.ts'

const cards: readonly unknown[] = [rawWu, raw.lab, raw.visit, raw.story.topics[0], raw.story.programmes[0]]

test('every kind of entity is read as what it is', () => {
  expect(cards.map((value) => entityCard.parse(value).kind)).toEqual(entityKinds)
})

test.each([
  ['a story', {...rawWu, kind: 'story'}],
  ['something without a kind', {...rawWu, kind: null}],
  ['a person without a slug', {...rawWu, slug: ''}],
])('%s is no entity', (_, value) => {
  expect(entityCard.safeParse(value).success).toBe(false)
})
