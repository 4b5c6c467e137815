import {institutionCard} from './institution-card.ts'
import {picture} from './picture.ts'
import {role} from './role.ts'

/** What a person's card has beside kind, id, slug and name. */
export const personDetails = `otherNames,
  "distinctions": distinctions[]{"key": _key, title, "institution": institution->{${institutionCard}}},
  "roles": roles[]{${role}},
  "portrait": select(defined(portrait.asset._ref) => portrait{${picture}}),
  "refs": array::compact([...roles[].institution._ref, ...distinctions[].institution._ref])`

/** Fields of `lib/model/person-card.ts`: all roles, so that the role of any day can be told. */
export const personCard = `"kind": _type, "id": _id, "slug": slug.current, name, ${personDetails}`
