import {personCard} from './person-card.ts'

/** Appearances of people who are public, as `lib/model/appearance.ts` has them. */
export const appearances = `appearances[defined(person->_id)]{
  "key": _key,
  "person": person->{${personCard}},
  capacity,
  roleKeys,
  roleText
}`
