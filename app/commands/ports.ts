import {createServer} from 'node:net'
import {Stop} from './fail.ts'

function listen(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({port, ...(host === undefined ? {} : {host})}, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port))
    })
  })
}

/** A port of the loopback that nobody uses now. */
export const freePort = () => listen(0, '127.0.0.1')

/** Stops with a clear line when a port is taken or not allowed. */
export async function assertFree(port: number): Promise<void> {
  try {
    await listen(port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE')
      throw new Stop(`Port ${port} is in use. Stop what runs there, or set PORT to another one.`)
    if (code === 'EACCES') throw new Stop(`Port ${port} may not be used by this user. Set PORT to one above 1023.`)
    throw error
  }
}
