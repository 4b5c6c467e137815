import {resolve} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Language} from '../model/language.ts'
import type {SearchAnswer} from './answer.ts'
import type {ListedPage} from './compare.ts'
import type {IndexedDocument} from './document.ts'
import type {Call, Numbered, Result, Said} from './messages.ts'
import type {SearchQuestion} from './question.ts'
import type {Meant} from './search-index.ts'

/** The search index in a thread of its own. */
export interface SearchService {
  put(documents: readonly IndexedDocument[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  completed(): Promise<void>
  compare(page: ListedPage): Promise<string[]>
  search(question: SearchQuestion): Promise<SearchAnswer>
  suggest(text: string, language: Language): Promise<Meant>
  close(): Promise<void>
}

interface ServiceOptions {
  readonly file: string
  readonly source: string
  /** Called when the index has become empty or may have missed something: it is to be compared with the lake again. */
  readonly onLoss: () => void
}

// From the project's root, where every command runs. Next sees this path and bundles the thread; elsewhere Node runs it as it is.
const thread = () => resolve('lib', 'search', 'thread.ts')

/** Starts the thread; one that dies is started again at the next call. */
export function startSearch({file, source, onLoss}: ServiceOptions): SearchService {
  const waiting = new Map<number, PromiseWithResolvers<Result>>()
  let worker: Worker | undefined
  let last = 0

  function hear(said: Said): void {
    if ('lost' in said) return onLoss()
    const call = waiting.get(said.number)
    waiting.delete(said.number)
    if ('failed' in said) call?.reject(new Error(said.failed))
    else call?.resolve(said.result)
  }

  function died(reason: unknown): void {
    worker = undefined
    for (const {reject} of waiting.values()) reject(new Error('The search index has stopped.', {cause: reason}))
    waiting.clear()
  }

  function start(): Worker {
    // Without what this process was started with: that is meant for it alone.
    const started = new Worker(thread(), {
      workerData: {file, source},
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    started.on('message', hear)
    started.on('error', (error) => {
      died(error)
      onLoss()
    })
    started.unref()
    return started
  }

  function ask(call: Call): Promise<Result> {
    const answered = Promise.withResolvers<Result>()
    last += 1
    waiting.set(last, answered)
    worker ??= start()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
    worker.postMessage({number: last, call} satisfies Numbered)
    return answered.promise
  }

  return {
    put: async (documents) => void (await ask({do: 'put', documents})),
    remove: async (ids) => void (await ask({do: 'remove', ids})),
    completed: async () => void (await ask({do: 'completed'})),
    compare: async (page) => told((await ask({do: 'compare', page})).compare),
    search: async (question) => told((await ask({do: 'search', question})).search),
    suggest: async (text, language) => told((await ask({do: 'suggest', text, language})).suggest),
    close: async () => void (await ask({do: 'close'})),
  }
}

function told<T>(result: T | undefined): T {
  if (result === undefined) throw new Error('The search index answered something else.')
  return result
}
