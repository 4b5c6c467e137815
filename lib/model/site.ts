import {z} from 'zod'
import {safeHref} from './body.ts'
import {institutionCard} from './institution-card.ts'
import {language, languages} from './language.ts'
import {list, maybe, spare} from './parse.ts'
import {picture} from './picture.ts'
import {localized, name} from './text.ts'

const navigationItem = z.object({key: z.string(), label: name, path: z.string().regex(/^\/[^/].*$|^\/$/)})

/** The publisher's own settings; there is one. */
export const site = z.object({
  name,
  tagline: maybe(localized),
  publisher: spare('publisher of the site', institutionCard),
  logo: spare('logo of the site', picture),
  /** Ids of the stories chosen as lead, at most one for each language; else the newest leads. */
  leads: list(z.object({language, id: z.string()})),
  accent: spare('accent of the site', z.string().regex(/^#[0-9a-f]{6}$/i)),
  languages: list(language).transform((chosen) => (chosen.length > 0 ? chosen : [...languages])),
  navigation: list(navigationItem),
  contact: maybe(
    z.object({email: spare('e-mail of the site', z.email()), phone: maybe(z.string()), address: maybe(localized)}),
  ),
  policies: list(z.object({key: z.string(), label: name, url: safeHref})),
})
export type Site = z.infer<typeof site>

/** `_id` of the one `site` document. */
export const siteId = 'site'
