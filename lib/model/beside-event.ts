import type {NewsEvent} from './event.ts'

/** Another event, as far as it tells what it has in common with this one. */
interface Near {
  readonly event: string
  readonly start: string
  readonly programme: string | undefined
  readonly hosts: readonly string[]
}

/** Ids of the nearest events before and after one, among those of the same programme or with a host in common. */
export function besideEvent(
  {id, start, programme, hosts}: Pick<NewsEvent, 'id' | 'start' | 'programme' | 'hosts'>,
  others: readonly Near[],
): {readonly before: string | undefined; readonly after: string | undefined} {
  const own = new Set(hosts.map((host) => host.id))
  const related = others.filter(
    (other) =>
      other.event !== id &&
      ((programme !== undefined && other.programme === programme.id) || other.hosts.some((host) => own.has(host))),
  )
  const inTime = related.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start))
  const isEarlier = (other: Near) => Date.parse(other.start) < Date.parse(start)
  const isLater = (other: Near) => Date.parse(other.start) > Date.parse(start)
  return {before: inTime.findLast(isEarlier)?.event, after: inTime.find(isLater)?.event}
}
