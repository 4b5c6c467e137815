import {askUntilAnswered} from '../../../../../sanity/studio/streams/attempt.ts'

const question = () => new Request('http://lake.example/lake/v2025-02-19/data/doc/production/story')

/** A lake that is away so many times, then answers. */
function lakeAwayFor(times: number) {
  let asked = 0
  const fetch = async () => {
    asked += 1
    if (asked > times) return Response.json({documents: []})
    if (asked % 2 === 0) throw new TypeError('Failed to fetch')
    return new Response('{}', {status: 503})
  }
  return {fetch, asked: () => asked}
}

const refusing = async () => new Response('{}', {status: 403})

test('what an editor’s form asks while the lake is away is answered when it is back', async () => {
  const lake = lakeAwayFor(3)
  expect((await askUntilAnswered(lake.fetch, question())).status).toBe(200)
  expect(lake.asked()).toBe(4)
})

test('what the lake refuses is not asked again', async () => {
  expect((await askUntilAnswered(refusing, question())).status).toBe(403)
})

test('who leaves the form asks no more', async () => {
  const leaving = new AbortController()
  const fetch = async () => {
    leaving.abort()
    throw new TypeError('Failed to fetch')
  }
  await expect(askUntilAnswered(fetch, new Request(question(), {signal: leaving.signal}))).rejects.toThrow(/abort/i)
})
