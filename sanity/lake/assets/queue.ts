import {LakeError} from '../contract.ts'

/** Runs at most `width` tasks at once and lets at most `length` wait; LakeError 503 for the rest. */
export function createQueue(width: number, length: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const release = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return async (task) => {
    if (running < width) running += 1
    else if (waiting.length >= length)
      throw new LakeError(503, 'Too many pictures are being made; ask again in a moment')
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await task()
    } finally {
      release()
    }
  }
}
