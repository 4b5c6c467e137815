import {readFile} from 'node:fs/promises'

export const dynamic = 'force-static'

/** The sharing picture of a page without one of its own: the newsroom's sign, 1200×630. */
export async function GET(): Promise<Response> {
  const picture = await readFile(new URL('sign.png', import.meta.url))
  return new Response(new Uint8Array(picture), {headers: {'content-type': 'image/png'}})
}
