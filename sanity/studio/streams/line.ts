import {readAnswer, type Question} from './messages.ts'
import {openSocket} from './socket.ts'
import {startStream, type Stream} from './stream.ts'

/** The socket could not be opened, and never was before: this way to the lake may not exist. */
export class NoLine extends Error {}

/** A request for an event stream; `path` is below the lake's address. */
export interface StreamRequest {
  readonly path: string
  /** `authorization` and `last-event-id`, where the request has them. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/**
 * All event streams of a tab, over one WebSocket. It opens with the first stream and closes with the last, so that it
 * never outlives a login. When it breaks, every stream fails as a broken fetch does; their readers, which all try again
 * after some seconds, open the next.
 */
export class Line {
  readonly #address: string
  readonly #network: EventTarget
  readonly #streams = new Map<string, Stream>()
  /** Streams that the lake has been asked for. */
  readonly #asked = new Set<string>()
  #socket: Promise<WebSocket> | undefined
  #worked = false
  #count = 0

  constructor(address: string, network: EventTarget) {
    this.#address = address
    this.#network = network
  }

  /** Opens a stream. Rejects with `NoLine`, with the signal's reason, or with a `TypeError` as a broken fetch does. */
  async open({path, headers, signal}: StreamRequest): Promise<Response> {
    signal.throwIfAborted()
    const id = String(++this.#count)
    const stream = startStream(() => this.#leave(id))
    this.#streams.set(id, stream)
    signal.addEventListener('abort', () => {
      this.#leave(id)
      stream.fail(signal.reason)
    })
    try {
      await this.#connected()
    } catch (error) {
      throw this.#worked ? error : new NoLine('No socket to the Content Lake', {cause: error})
    }
    // It may have been given up while the socket opened.
    if (this.#streams.has(id)) this.#ask(id, {open: id, path, headers})
    return stream.response
  }

  async #connected(): Promise<void> {
    this.#socket ??= this.#connect()
    await this.#socket
    this.#worked = true
  }

  #connect(): Promise<WebSocket> {
    const opening = openSocket(this.#address, {
      onMessage: (data) => {
        const answer = readAnswer(data)
        if (answer !== undefined && this.#streams.get(answer.id)?.take(answer) === true) this.#forget(answer.id)
      },
      network: this.#network,
      onClose: () => {
        // The streams of the next socket are none of the business of one that was given up.
        if (this.#socket === opening) this.#break()
      },
    })
    return opening
  }

  #break(): void {
    this.#socket = undefined
    const broken = [...this.#streams.values()]
    this.#streams.clear()
    this.#asked.clear()
    for (const stream of broken) stream.fail(new TypeError('The connection to the Content Lake broke'))
  }

  #leave(id: string): void {
    if (!this.#streams.has(id)) return
    if (this.#asked.has(id)) this.#say({close: id})
    this.#forget(id)
  }

  #forget(id: string): void {
    this.#streams.delete(id)
    this.#asked.delete(id)
    if (this.#streams.size > 0) return
    void this.#socket?.then(
      (socket) => socket.close(),
      () => {},
    )
    this.#socket = undefined
  }

  #ask(id: string, question: Question): void {
    this.#asked.add(id)
    this.#say(question)
  }

  #say(question: Question): void {
    void this.#socket?.then(
      (socket) => socket.readyState === WebSocket.OPEN && socket.send(JSON.stringify(question)),
      () => {},
    )
  }
}
