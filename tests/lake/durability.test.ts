import {createClient} from '@sanity/client'
import type {SanityClient} from '@sanity/client'
import {spawn} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {z} from 'zod'

const folder = mkdtempSync(join(tmpdir(), 'lake-durable-'))
const token = 'durable-writer-token-for-tests'
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, {recursive: true, force: true})
})

/** The lake as a process of its own, which can be killed. */
async function start(): Promise<{child: ChildProcess; client: SanityClient}> {
  const child = spawn(process.execPath, [join(process.cwd(), 'sanity/lake/main.ts')], {
    env: {
      ...process.env,
      LAKE_FOLDER: folder,
      LAKE_PORT: '0',
      LAKE_PROJECT_ID: 'durable',
      LAKE_DATASET: 'production',
      LAKE_WRITE_TOKEN: token,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const [line] = await once(createInterface({input: child.stdout}), 'line')
  const {url} = z.object({url: z.string()}).parse(JSON.parse(String(line)))
  const client = createClient({
    projectId: 'durable',
    dataset: 'production',
    apiVersion: '2026-05-04',
    useCdn: false,
    useProjectHostname: false,
    apiHost: url,
    token,
    maxRetries: 0,
  })
  return {child, client}
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

test('what was acknowledged before the lake is killed is there afterwards, whole, and nothing is there in part', async () => {
  const acknowledged = new Map<string, string>()
  for (let round = 0; round < 3; round += 1) {
    const {child, client} = await start()
    let alive = true
    const writer = async (name: string): Promise<void> => {
      for (let number = 0; alive; number += 1) {
        const id = `${name}-${round}-${number}`
        try {
          const {transactionId} = await client
            .transaction()
            .create({_id: `${id}-story`, _type: 'story', person: {_type: 'reference', _ref: `${id}-person`}})
            .create({_id: `${id}-person`, _type: 'person'})
            .commit()
          acknowledged.set(id, transactionId)
        } catch {
          // Killed in the middle: this one may be there or not, but not in part.
          alive = false
        }
      }
    }
    const before = acknowledged.size
    const writers = ['a', 'b', 'c', 'd'].map(writer)
    await new Promise<void>((resolve) => {
      const look = (): void => (acknowledged.size > before + 40 ? resolve() : void setImmediate(look))
      look()
    })
    await kill(child)
    await Promise.all(writers)
  }
  const {child, client} = await start()
  const documents = z
    .object({_id: z.string(), _rev: z.string()})
    .array()
    .parse(await client.fetch('*[_type in ["story", "person"]]{_id, _rev}'))
  const revisions = new Map(documents.map(({_id, _rev}) => [_id, _rev]))
  expect(acknowledged.size).toBeGreaterThan(120)
  for (const [id, transactionId] of acknowledged) {
    expect([revisions.get(`${id}-story`), revisions.get(`${id}-person`)]).toEqual([transactionId, transactionId])
  }
  const half = documents.filter(({_id}) => {
    const [other, kind] = _id.endsWith('-story') ? [_id.slice(0, -6), 'person'] : [_id.slice(0, -7), 'story']
    return !revisions.has(`${other}-${kind}`)
  })
  expect(half).toEqual([])
  // Indexes and history came through with the documents.
  const [last] = [...acknowledged].slice(-1)
  expect(await client.fetch('*[references($id)]._id', {id: `${last?.[0]}-person`})).toEqual([`${last?.[0]}-story`])
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
}, 60_000)
