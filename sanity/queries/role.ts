import {institutionCard} from './institution-card.ts'

/** Fields of `lib/model/role.ts`. */
export const role = `"key": _key, title, "institution": institution->{${institutionCard}}, from, to`
