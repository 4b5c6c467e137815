/** Those who want to be told of the same thing. */
export interface Bell {
  /** Returns the way to stop. */
  hear(listener: (id: string) => void): () => void
  ring(id: string): void
}

export function createBell(): Bell {
  const listeners = new Set<(id: string) => void>()
  return {
    hear(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ring(id) {
      for (const listener of listeners) listener(id)
    },
  }
}
