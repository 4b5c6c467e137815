import {parentPort, workerData} from 'node:worker_threads'
import {z} from 'zod'
import type {Call, Numbered, Result, Said} from './messages.ts'
import {openSearchIndex} from './search-index.ts'

// The thread that has the index: what takes long here (a large batch, a common word) holds up no page of the site.
const options = z.object({file: z.string(), source: z.string()}).parse(workerData)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
const say = (said: Said) => parentPort?.postMessage(said)
const index = openSearchIndex({...options, onLoss: () => say({lost: true})})

const idle = 100
let tidying: NodeJS.Timeout | undefined

/** Tidies up a little at a time, when nothing has been written for a while. */
function tidySoon(): void {
  clearTimeout(tidying)
  tidying = setTimeout(() => {
    if (index.tidy()) tidySoon()
  }, idle)
}

function answer(call: Call): Result {
  switch (call.do) {
    case 'put':
      index.put(call.documents)
      tidySoon()
      return {}
    case 'remove':
      index.remove(call.ids)
      return {}
    case 'completed':
      index.completed()
      return {}
    case 'compare':
      return {compare: index.compare(call.page)}
    case 'search':
      return {search: index.search(call.question)}
    case 'suggest':
      return {suggest: index.suggest(call.text, call.language)}
    case 'close':
      clearTimeout(tidying)
      index.close()
      return {}
  }
}

parentPort?.on('message', ({number, call}: Numbered) => {
  try {
    say({number, result: answer(call)})
  } catch (error) {
    say({number, failed: error instanceof Error ? (error.stack ?? error.message) : String(error)})
  }
  if (call.do === 'close') parentPort?.close()
})
