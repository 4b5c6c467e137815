import {z} from 'zod'
import {dayIn} from '../../../lib/model/date.ts'
import {rolesOn} from '../../../lib/model/role.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {bothNames, joinRoles, oneRole, selected, selectedName} from '../names.ts'

// A preview cannot follow references inside a list it has filtered, so the first few roles are asked for one by one.
const places = [0, 1, 2, 3, 4] as const

const field = (place: number, path: string) => [`${path.replaceAll('.', '_')}_${place}`, `roles.${place}.${path}`]
const paths = ['title', 'from', 'to', 'institution.name']

/** Fields that a person's row in a list shows. */
export const personSelection: Record<string, string> = {
  ...selectedName,
  media: 'portrait',
  ...Object.fromEntries(places.flatMap((place) => paths.map((path) => field(place, path)))),
}

const selection = z.object({name: selected.localized}).catchall(z.unknown())

const written = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : undefined)

/** A person's row: name in both scripts, and the roles held today. */
export function personPreview(value: unknown, now = new Date()) {
  const {name, ...rest} = selection.parse(value)
  const roles = places.map((place) => ({
    told: oneRole(rest[`title_${place}`], rest[`institution_name_${place}`]),
    from: written(rest[`from_${place}`]),
    to: written(rest[`to_${place}`]),
  }))
  const held = rolesOn(
    roles.filter(({told}) => told !== undefined),
    dayIn(now, newsroomTimeZone),
  )
  return {title: bothNames(name, 'Person without a name'), subtitle: joinRoles(held.flatMap(({told}) => told ?? []))}
}
