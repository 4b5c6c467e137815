import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {capacities} from '../../lib/model/appearance.ts'
import {moment, timeZone} from '../../lib/model/date.ts'
import {eventKinds, eventStatuses, startPrecisions} from '../../lib/model/event-card.ts'
import {language} from '../../lib/model/language.ts'
import {role} from '../../lib/model/role.ts'
import {storyDay} from '../../lib/model/story.ts'

/** The folder of the demo newsroom, from the project's root (where Jest runs). */
export const demoFolder = join('sanity', 'demo')

const anyDocument = z.looseObject({_id: z.string(), _type: z.string()})

/** The demo newsroom's documents, in the order of the file. */
export const documents = readFileSync(join(demoFolder, 'newsroom.ndjson'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => anyDocument.parse(JSON.parse(line)))

export const ofType = (type: string) => documents.filter((document) => document._type === type)

/** Every object inside a value, the value itself included. */
export function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  const found = z.record(z.string(), z.unknown()).safeParse(value)
  return found.success ? [found.data, ...Object.values(found.data).flatMap(objectsIn)] : []
}

/** Ids that a value refers to. */
export const refsIn = (value: unknown): string[] =>
  objectsIn(value).flatMap((object) => (typeof object['_ref'] === 'string' ? [object['_ref']] : []))

/** The texts of all spans inside a value. */
export const textsIn = (value: unknown): string[] =>
  objectsIn(value).flatMap((object) => (object['_type'] === 'span' ? [String(object['text'])] : []))

export const both = z.looseObject({en: z.string().min(1), zh: z.string().min(1)})
export const slug = z.object({_type: z.literal('slug'), current: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)})
export const reference = z.looseObject({_ref: z.string()})
const rawRole = z
  .looseObject({_key: z.string()})
  .transform(({_key, institution: _institution, ...rest}) => role.parse({...rest, key: _key}))
const appearance = z.looseObject({
  person: reference,
  capacity: z.enum(capacities),
  roleKeys: z.array(z.string()).default([]),
  roleText: both.optional(),
})
const rawPerson = z.looseObject({_id: z.string(), roles: z.array(rawRole).default([])})
const rawEvent = z.looseObject({
  _id: z.string(),
  name: both,
  slug,
  kind: z.enum(eventKinds),
  start: moment,
  precision: z.enum(startPrecisions),
  timeZone,
  status: z.enum(eventStatuses),
  appearances: z.array(appearance).default([]),
})
const rawStory = z.looseObject({
  _id: z.string(),
  language,
  headline: z.string().min(1),
  slug,
  standfirst: z.string().min(1),
  dateline: z.looseObject({date: z.iso.date()}),
  publishedAt: moment,
  mainPicture: z.looseObject({_sanityAsset: z.string()}),
  body: z.array(z.looseObject({_type: z.string(), _key: z.string()})).min(2),
  appearances: z.array(appearance).default([]),
  events: z.array(reference).default([]),
})
type DemoStory = z.infer<typeof rawStory>
type DemoEvent = z.infer<typeof rawEvent>

export const stories = ofType('story').map((document) => rawStory.parse(document))
export const events = ofType('event').map((document) => rawEvent.parse(document))
const people = ofType('person').map((document) => rawPerson.parse(document))

export const seedId = 'story-strategic-partnership-en'
export const rolesOf = (personId: string) => people.find(({_id}) => _id === personId)?.roles ?? []

function eventCard({_id, name, slug, kind, start, precision, timeZone, status}: DemoEvent) {
  const rest = {start, end: undefined, precision, timeZone, status, place: undefined}
  return {
    kind: 'event' as const,
    id: _id,
    slug: slug.current,
    name: {en: name.en, zh: name.zh},
    eventKind: kind,
    ...rest,
  }
}

/** The day on which roles are told in a story, by the model's rule. */
export function dayOfStory({events: its, dateline, publishedAt}: DemoStory): string {
  const cards = events.filter(({_id}) => its.some(({_ref}) => _ref === _id)).map(eventCard)
  return storyDay({events: cards, dateline: {date: dateline.date}, publishedAt})
}

export const dayOfEvent = (event: DemoEvent) =>
  storyDay({events: [eventCard(event)], dateline: undefined, publishedAt: event.start})
