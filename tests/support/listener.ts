import type {ListenOptions, SanityClient} from '@sanity/client'

type Options = Omit<ListenOptions, 'events' | 'enableResume'>
type Received = Readonly<Record<string, unknown>> & {readonly type: string}

export interface Listener {
  /** Every event so far, `welcome` first. */
  readonly events: readonly Received[]
  /** Resolves when this many events have come. */
  until(count: number): Promise<readonly Received[]>
  stop(): void
}

/** Listens with the public client, and resolves when the lake has said welcome. */
export async function listen(
  client: SanityClient,
  query: string,
  params: Record<string, unknown> = {},
  options: Options = {},
): Promise<Listener> {
  const events: Received[] = []
  const waiting: {count: number; resolve: (events: readonly Received[]) => void}[] = []
  const all = ['welcome', 'mutation', 'reconnect', 'reset', 'welcomeback'] as const
  const subscription = client
    .listen(query, params, {...options, enableResume: true, events: [...all]})
    .subscribe((event) => {
      events.push({...event})
      for (const {count, resolve} of waiting) if (events.length >= count) resolve(events)
    })
  const until = (count: number): Promise<readonly Received[]> =>
    events.length >= count
      ? Promise.resolve(events)
      : new Promise((resolve) => {
          waiting.push({count, resolve})
        })
  await until(1)
  return {events, until, stop: () => subscription.unsubscribe()}
}
