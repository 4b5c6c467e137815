import type {Answer} from './messages.ts'

const encoder = new TextEncoder()

/** A stream under way: turns the lake's answers into the `Response` that a fetch would have given. */
export interface Stream {
  /** Settles with the head; rejects when the connection breaks before it. */
  readonly response: Promise<Response>
  /** Takes one answer; true when it was the last one. */
  take(answer: Answer): boolean
  /** Breaks the response, or the reading of its body, off with an error. */
  fail(error: unknown): void
}

/** Starts a stream; `onCancel` is called when the reader of the body gives it up. */
export function startStream(onCancel: () => void): Stream {
  const {promise, resolve, reject} = Promise.withResolvers<Response>()
  // Whoever opened the stream may have been told in another way, and then waits for no response.
  promise.catch(() => {})
  let headed = false
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const body = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started
    },
    cancel: onCancel,
  })
  return {
    response: promise,
    take(answer) {
      if ('chunk' in answer) controller?.enqueue(encoder.encode(answer.chunk))
      else if ('end' in answer) controller?.close()
      else if (answer.status === 0) reject(new TypeError('The Content Lake cannot be reached'))
      else if (!headed) {
        headed = true
        resolve(new Response(answer.status === 204 ? null : body, {status: answer.status, headers: answer.headers}))
      }
      return 'end' in answer
    },
    fail(error) {
      reject(error)
      controller?.error(error)
    },
  }
}
