interface Handlers {
  readonly onMessage: (data: unknown) => void
  readonly onClose: () => void
}

/** Resolves when the socket is open; rejects, as a broken fetch does, when it closes before. */
export function openSocket(address: string, {onMessage, onClose}: Handlers): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address)
    socket.addEventListener('open', () => resolve(socket))
    socket.addEventListener('message', (event) => onMessage(event.data))
    socket.addEventListener('close', () => {
      reject(new TypeError('The Content Lake cannot be reached'))
      onClose()
    })
  })
}
