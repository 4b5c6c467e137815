import {type Arrow, type House, type SourceFile, circles} from './walk.ts'

/** What may be imported from a room; a file matches the first room that its path starts with. */
interface Room {
  readonly at: RegExp
  readonly house: RegExp
  readonly package: RegExp
  readonly node: RegExp
}

const nothing = /^$/
const anything = /^/
const model = 'lib/model/'

/** Parts of Node that only compute. */
const pure = /^node:(crypto|buffer|util|path|path\/posix|url|string_decoder)$/
const noSanity = /^(?!sanity$|@sanity\/|next-sanity$|groq$|groq-js$|@portabletext\/editor$)/
const noFramework = /^(?!sanity$|@sanity\/|next-sanity$|groq$|groq-js$|react$|react-dom$|next$|styled-components$)/

/** house.md as a table, the finer rooms first. */
const rooms: readonly Room[] = [
  {at: /^lib\/model\//, house: /^lib\/model\//, package: /^zod$/, node: nothing},
  {at: /^lib\/env\.ts$/, house: /^lib\/model\//, package: /^zod$/, node: anything},
  {
    at: /^lib\/(routes\.ts|format\/|i18n\/)/,
    house: /^lib\/(model\/|routes\.ts|format\/|i18n\/)/,
    package: noFramework,
    node: pure,
  },
  ...['feeds', 'seo', 'calendar'].map((name) => ({
    at: new RegExp(`^lib/${name}/`),
    house: new RegExp(`^lib/(model/|routes\\.ts|format/|i18n/|${name}/)`),
    package: noFramework,
    node: pure,
  })),
  {at: /^lib\/search\//, house: new RegExp(`^(${model}|lib/search/)`), package: noFramework, node: anything},
  {at: /^lib\/press\//, house: /^lib\/press\//, package: noFramework, node: anything},
  {at: /^lib\//, house: /^lib\//, package: noFramework, node: pure},
  {at: /^components\//, house: /^(components|lib)\//, package: noSanity, node: nothing},
  {
    at: /^sanity\/lake\//,
    house: /^sanity\/lake\//,
    package: /^(?!react$|react-dom$|next$|sanity$|next-sanity$)/,
    node: anything,
  },
  {at: /^sanity\/queries\//, house: /^sanity\/queries\//, package: /^groq$/, node: nothing},
  {at: /^sanity\/demo\//, house: nothing, package: nothing, node: nothing},
  {at: /^sanity\/schema\//, house: /^(sanity\/schema\/|lib\/(model|i18n)\/)/, package: anything, node: anything},
  {at: /^sanity\/content\//, house: /^(sanity\/(content|queries)\/|lib\/)/, package: anything, node: anything},
  {at: /^sanity\/studio\//, house: /^(sanity\/(studio|schema)\/|lib\/)/, package: anything, node: nothing},
  {at: /^sanity\//, house: /^(sanity\/(?!lake\/|demo\/)|lib\/)/, package: anything, node: anything},
  {at: /^app\//, house: /^(app|components|lib|sanity\/(?!lake\/|demo\/))/, package: anything, node: anything},
]

/** The type of Next's metadata, and nothing of Next that runs. */
const metadataType = ({from, to, typeOnly}: Arrow) => typeOnly && to === 'next' && /^lib\/(seo|press)\//.test(from)

function mayStand(arrow: Arrow): boolean {
  const room = rooms.find(({at}) => at.test(arrow.from))
  if (room === undefined || metadataType(arrow)) return room !== undefined
  if (arrow.kind === 'unknown') return arrow.from.startsWith('app/commands/')
  return room[arrow.kind].test(arrow.to)
}

const reachesOut = /^lib\/(env\.ts$|search\/|press\/)/
const readsSettings = /^(lib\/env\.ts$|sanity\/lake\/main\.ts$|app\/commands\/)/
const serverOnly = /^(app\/\(site\)\/|components\/)/
const element = /\.element\.tsx?$/

function fileFaults({path, facts}: SourceFile): string[] {
  const {reaches, readsEnvironment, directives} = facts
  const faults: string[] = []
  if (path.startsWith('lib/') && !reachesOut.test(path)) {
    faults.push(...new Set(reaches.map((name) => `${path} reaches outside through ${name}`)))
  }
  if (readsEnvironment && !readsSettings.test(path)) faults.push(`${path} reads process.env`)
  if (serverOnly.test(path) && directives.includes('use client')) faults.push(`${path} is a client component`)
  return faults
}

function arrowFaults({arrows, paths}: House): string[] {
  return arrows.flatMap((arrow) => {
    if (!mayStand(arrow)) return [`${arrow.from} may not import ${arrow.to}`]
    if (arrow.kind === 'house' && !paths.has(arrow.to)) return [`${arrow.from} imports ${arrow.to}, which is not there`]
    const react = element.test(arrow.from) && /^react(-dom)?$/.test(arrow.to)
    return react ? [`${arrow.from} is an element of the browser and may not import ${arrow.to}`] : []
  })
}

/** Everything in a house that house.md forbids, a line each. */
export function faults(house: House): string[] {
  const rings = circles(house).map((ring) => `a circle: ${ring.toSorted().join(', ')}`)
  return [...arrowFaults(house), ...house.files.flatMap(fileFaults), ...rings]
}
