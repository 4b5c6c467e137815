/** What a socket's owner hears, and what it is cut off by. */
interface Handlers {
  readonly onMessage: (data: unknown) => void
  readonly onClose: () => void
  /** Says `offline` when the machine has lost its network, as a window does. */
  readonly network: EventTarget
}

// On each stream the lake says something every 20 seconds (`sanity/lake/http/data/stream.ts`), be it nothing new.
const longestSilence = 45_000

/**
 * Resolves when the socket is open; rejects, as a broken fetch does, when it closes before. One on which nobody speaks
 * is given up: after a laptop has slept or changed its network, the browser itself may not notice for hours.
 */
export function openSocket(address: string, {onMessage, onClose, network}: Handlers): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address)
    let silence = setTimeout(giveUp, longestSilence)
    let given = false

    function over(): void {
      if (given) return
      given = true
      clearTimeout(silence)
      network.removeEventListener('offline', giveUp)
      reject(new TypeError('The Content Lake cannot be reached'))
      onClose()
    }

    function giveUp(): void {
      // The other end may never answer to the closing: what is over here doesn't wait for it.
      over()
      socket.close()
    }

    network.addEventListener('offline', giveUp)
    socket.addEventListener('open', () => resolve(socket))
    socket.addEventListener('message', (event) => {
      clearTimeout(silence)
      if (given) return
      silence = setTimeout(giveUp, longestSilence)
      onMessage(event.data)
    })
    socket.addEventListener('close', over)
  })
}
