import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {readEnv} from '../../../../lib/env.ts'
import {clientFor} from '../../../../sanity/content/client.ts'
import {LakeUnavailable, lakeError} from '../../../../sanity/content/lake-unavailable.ts'
import {getTopics} from '../../../../sanity/content/lists.ts'
import {getStory} from '../../../../sanity/content/story.ts'

/** A lake that answers every question with this status, or with 0 not at all. */
let status = 200
let server: Server

const isAddress = (address: unknown): address is AddressInfo =>
  typeof address === 'object' && address !== null && 'port' in address

beforeAll(async () => {
  server = createServer((_request, response) => {
    if (status === 0) return
    response.writeHead(status, {'content-type': 'application/json'})
    response.end(JSON.stringify(status === 200 ? {result: null, ms: 0} : {statusCode: status, message: 'no'}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  process.env['SANITY_API_HOST'] = `http://127.0.0.1:${isAddress(address) ? address.port : 0}`
})

afterAll(() => {
  server.close()
  server.closeAllConnections()
})

const outage = async (): Promise<unknown> => getTopics().then(String, (error: unknown) => error)

describe('an outage is not an empty site', () => {
  test.each([
    [401, /SANITY_API_TOKEN/],
    [403, /SANITY_API_TOKEN/],
    [404, /SANITY_DATASET/],
    [500, /answered 500/],
  ])('a lake that answers %i', async (answer, hint) => {
    status = answer
    const error = await outage()
    expect(error).toBeInstanceOf(LakeUnavailable)
    expect(error).toMatchObject({hint: expect.stringMatching(hint), cause: expect.anything()})
  })

  test('a question that the lake cannot read is a mistake of ours', async () => {
    status = 400
    expect(await outage()).not.toBeInstanceOf(LakeUnavailable)
  })

  test('a lake that takes too long', async () => {
    status = 0
    const client = clientFor(readEnv())
    const error: unknown = await client.fetch('*', {}, {signal: AbortSignal.timeout(50)}).catch((late: unknown) => late)
    expect(lakeError(error)).toMatchObject({hint: expect.stringContaining('in time')})
  })

  test('a lake that answers, but has no such story', async () => {
    status = 200
    expect(await getStory('en', 'no-such-story')).toBeUndefined()
  })

  test('a lake that is down', async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    const error = await outage()
    expect(error).toBeInstanceOf(LakeUnavailable)
    expect(error).toMatchObject({hint: expect.stringContaining('SANITY_API_HOST')})
  })
})
