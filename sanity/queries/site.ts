import {defineQuery} from 'groq'
import {institutionCard} from './institution-card.ts'
import {picture} from './picture.ts'
import {visible} from './visible.ts'

export const siteQuery = defineQuery(`*[_id == "site"][0]{
  "id": _id,
  name,
  tagline,
  "publisher": publisher->{${institutionCard}},
  "logo": select(defined(logo.asset._ref) => logo{${picture}}),
  "leads": (leads[]->)[${visible}]{language, "id": _id},
  accent,
  languages,
  "navigation": navigation[]{"key": _key, label, path},
  contact,
  "policies": policies[]{"key": _key, label, url},
  "refs": array::compact([publisher._ref, ...leads[]._ref])
}`)
