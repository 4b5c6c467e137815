import type {Exchange} from '../../contract.ts'

/** Server-sent events. */
export interface EventStream {
  send(event: string, data: unknown, id?: string): void
  end(): void
  /** Runs once, when the caller or the lake ends the stream. */
  onEnd(work: () => void): void
}

const keepAliveEvery = 20_000
/** A listener that lets this many bytes pile up is cut off; it reconnects and starts anew. */
const mostUnsent = 8 * 1024 * 1024

/** Begins a stream that ends with the exchange's signal. */
export function openEventStream({request, response, signal}: Exchange): EventStream {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  request.socket.setTimeout(0)
  const works: (() => void)[] = []
  let ended = false
  const write = (text: string): void => {
    if (ended) return
    response.write(text)
    if (response.writableLength > mostUnsent) {
      end()
      response.destroy()
    }
  }
  const keepAlive = setInterval(() => write(':\n\n'), keepAliveEvery)
  keepAlive.unref()
  const end = (): void => {
    if (ended) return
    ended = true
    clearInterval(keepAlive)
    for (const work of works) work()
    response.end()
  }
  signal.addEventListener('abort', end, {once: true})
  response.once('close', end)
  // Headers alone would wait in a buffer; the browser's EventSource opens with the first bytes.
  write(':\n\n')
  if (signal.aborted) end()
  return {
    send: (event, data, id) =>
      write(`${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end,
    onEnd: (work) => {
      if (ended) work()
      else works.push(work)
    },
  }
}
