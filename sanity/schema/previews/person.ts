import {z} from 'zod'
import {dayIn} from '../../../lib/model/date.ts'
import {rolesOn} from '../../../lib/model/role.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {bothNames, selected} from '../names.ts'

// A preview cannot follow references inside a list it has filtered, so the first few roles are asked for one by one.
const places = [0, 1, 2, 3, 4] as const

const field = (place: number, path: string) => [`${path.replaceAll('.', '_')}_${place}`, `roles.${place}.${path}`]
const paths = ['title.en', 'title.zh', 'from', 'to', 'institution.name.en', 'institution.name.zh']

/** Fields that a person's row in a list shows. */
export const personSelection: Record<string, string> = {
  en: 'name.en',
  zh: 'name.zh',
  media: 'portrait',
  ...Object.fromEntries(places.flatMap((place) => paths.map((path) => field(place, path)))),
}

const selection = z.object({en: selected.text, zh: selected.text}).catchall(z.unknown())

const written = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

/** A person's row: names in both scripts, and the roles held today. */
export function personPreview(value: unknown, now = new Date()) {
  const {en, zh, ...rest} = selection.parse(value)
  const roles = places.map((place) => ({
    title: written(rest[`title_en_${place}`]) ?? written(rest[`title_zh_${place}`]),
    institution: written(rest[`institution_name_en_${place}`]) ?? written(rest[`institution_name_zh_${place}`]),
    from: written(rest[`from_${place}`]),
    to: written(rest[`to_${place}`]),
  }))
  const held = rolesOn(
    roles.filter(({title}) => title !== undefined),
    dayIn(now, newsroomTimeZone),
  )
  const lines = held.map(({title, institution}) => [title, institution].filter(Boolean).join(', '))
  return {title: bothNames(en, zh, 'Person without a name'), subtitle: lines.join('; ')}
}
