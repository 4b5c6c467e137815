import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'

import {bearer, startLake} from '../support/lake.ts'
import type {TestLake} from '../support/lake.ts'

// Requests that Sanity Studio made of a lake while people wrote, published, compared and deleted in it: one of each kind,
// and every write, in their order. The first publish carries the transaction id by which a later one knows it.
const recorded = z
  .object({
    method: z.enum(['GET', 'POST']),
    path: z.string(),
    query: z.record(z.string(), z.string()),
    status: z.number(),
    body: z.unknown().optional(),
  })
  .array()
  .parse(
    readFileSync(join(process.cwd(), 'tests/fixtures/studio-requests.jsonl'), 'utf8')
      .split('\n')
      .flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)])),
  )
type Recorded = (typeof recorded)[number]

const document = z.looseObject({_id: z.string(), _type: z.string(), _rev: z.string()})
const effects = z.record(z.string(), z.object({apply: z.array(z.unknown()), revert: z.array(z.unknown())}))
const shapes: readonly (readonly [RegExp, z.ZodType])[] = [
  [/data\/query/, z.object({result: z.unknown(), ms: z.number(), syncTags: z.array(z.string())})],
  [
    /data\/doc/,
    z.object({
      documents: z.array(document),
      omitted: z.array(z.object({id: z.string(), reason: z.enum(['existence', 'permission'])})),
    }),
  ],
  [/data\/history\/production\/documents/, z.object({documents: z.array(document)})],
  [
    /data\/history\/production\/events/,
    z.object({events: z.record(z.string(), z.array(z.unknown())), nextCursor: z.string()}),
  ],
  [/data\/actions/, z.object({transactionId: z.string()})],
  [/data\/references/, z.object({totalCount: z.literal(0), references: z.tuple([])})],
]
const transaction = z.object({
  id: z.string(),
  timestamp: z.iso.datetime(),
  author: z.string(),
  documentIDs: z.array(z.string()),
  effects,
})

let lake: TestLake
beforeAll(async () => {
  lake = await startLake({projectId: 'spike'})
  // The picture was uploaded in between, as bytes that the record leaves out.
  const id = 'image-d4a285c52fa5cce46b2669d6180330e279e391ad-800x500-jpg'
  await lake.client('editor').create({_id: id, _type: 'sanity.imageAsset', label: 'Portrait'})
})
afterAll(() => lake.close())

function send({method, path, query, status, body}: Recorded): Promise<Response> {
  const token = lake.token(status === 403 ? 'viewer' : 'editor')
  return lake.fetch(`${path}?${new URLSearchParams(query)}`, {
    method,
    headers: {...bearer(token), ...(body === undefined ? {} : {'content-type': 'application/json'})},
    ...(body === undefined ? {} : {body: JSON.stringify(body)}),
  })
}

async function firstOf(answer: Response): Promise<string> {
  for await (const chunk of answer.body ?? []) return new TextDecoder().decode(chunk)
  throw new Error('The stream ended before it began')
}

const named = recorded.map((request, index) => {
  const subject = request.query['query'] ?? JSON.stringify(request.body ?? '')
  return {name: `${index} ${request.method} ${request.path} ${subject.replaceAll(/\s+/g, ' ').slice(0, 60)}`, request}
})

test.each(named)('$name', async ({request}) => {
  const answer = await send(request)
  const stream = answer.headers.get('content-type')?.includes('text/event-stream') ?? false
  // Of a stream the first bytes are enough; cancelling it hangs up.
  const text = stream ? await firstOf(answer) : await answer.text()
  expect({status: answer.status, error: answer.ok ? '' : text}).toEqual({
    status: request.status,
    error: answer.ok ? '' : text,
  })
  if (/history\/production\/transactions/.test(request.path)) {
    for (const line of text.split('\n')) if (line !== '') transaction.parse(JSON.parse(line))
    return
  }
  if (stream) return
  const shape = shapes.find(([path]) => path.test(request.path))?.[1]
  shape?.parse(JSON.parse(text))
})

test('what Studio wrote is there at the end', async () => {
  const found = await lake
    .client('editor')
    .fetch('*[_type == "article"]{_id, title} | order(_id)', {}, {perspective: 'raw'})
  expect(found).toContainEqual({_id: 'article-1', title: expect.any(String)})
})
