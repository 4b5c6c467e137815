import {randomUUID} from 'node:crypto'
import {createReadStream, readFileSync, readdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {withSources} from './demo-translations.ts'
import {Stop} from './fail.ts'

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'sanity', 'demo')
const document = z.looseObject({_id: z.string(), _type: z.string()})
type Document = z.infer<typeof document>

function readDocuments(): Document[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ndjson'))
    .toSorted()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => document.parse(JSON.parse(line)))
}

/** `image@file://./pictures/bridge.png`, the convention of @sanity/import. */
const assetSource = /^(image|file)@file:\/\/\.\/(.+)$/

function uploader(client: SanityClient) {
  const uploads = new Map<string, Promise<string>>()
  return (kind: 'image' | 'file', path: string): Promise<string> => {
    const known = uploads.get(path)
    if (known !== undefined) return known
    const upload = client.assets
      .upload(kind, createReadStream(join(folder, path)), {filename: basename(path)})
      .then((asset) => asset._id)
    uploads.set(path, upload)
    return upload
  }
}

async function withAssets(value: unknown, upload: ReturnType<typeof uploader>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => withAssets(item, upload)))
  const record = z.record(z.string(), z.unknown()).safeParse(value)
  if (!record.success) return value
  const {_sanityAsset: source, ...rest} = record.data
  const entries = await Promise.all(
    Object.entries(rest).map(async ([key, inner]): Promise<[string, unknown]> => [
      key,
      await withAssets(inner, upload),
    ]),
  )
  const copy = Object.fromEntries(entries)
  const [, kind, path] = typeof source === 'string' ? (assetSource.exec(source) ?? []) : []
  if (path === undefined) return copy
  const id = await upload(kind === 'image' ? 'image' : 'file', path)
  return {...copy, asset: {_type: 'reference', _ref: id}}
}

/** Loads the demo newsroom into a lake that holds no document yet, in one transaction. Returns whether it did. */
export async function loadDemo(client: SanityClient): Promise<boolean> {
  const held = await client.fetch<number>('count(*[!(_type match "system.*") && !(_type match "sanity.*")])')
  if (held > 0) return false
  const documents = readDocuments()
  if (documents.length === 0) throw new Stop(`The demo newsroom is missing: no .ndjson file in ${folder}.`)
  console.log(`Loading the demo newsroom: ${documents.length} documents and their pictures …`)
  const upload = uploader(client)
  // Their revision too: the history knows by it what the translations were made from.
  const revision = `demo-${randomUUID()}`
  const transaction = client.transaction().transactionId(revision)
  for (const item of withSources(documents, revision, new Date())) {
    const ready = document.parse(await withAssets(item, upload))
    transaction.createOrReplace(ready)
  }
  await transaction.commit({visibility: 'sync'})
  return true
}
