import {attempt, callers, marks, sceneOf} from '../support/access/row.ts'
import {dataRows} from '../support/access/data-rows.ts'
import {peopleRows} from '../support/access/people-rows.ts'
import {streamRows} from '../support/access/stream-rows.ts'
import {rows} from '../support/access/table.ts'
import type {TestLake} from '../support/lake.ts'
import {startLake} from '../support/lake.ts'

let lake: TestLake
let closed = false
beforeAll(async () => {
  lake = await startLake()
  const chief = lake.client('administrator')
  await chief.datasets.create('open', {aclMode: 'public'})
  for (const dataset of ['production', 'open']) {
    const client = chief.withConfig({dataset})
    for (const [_id, mark] of [
      ['seen', marks.published],
      ['drafts.seen', marks.draft],
    ] as const) {
      await client.mutate([{create: {_id, _type: 'topic', name: mark}}], {transactionId: `${mark}-first`})
    }
  }
})
afterAll(() => (closed ? undefined : lake.close()))

test('no endpoint is missing in the table, and the table names none that is not there', () => {
  expect([...new Set(rows.map(({endpoint}) => endpoint))].toSorted()).toEqual(lake.lake.endpoints.toSorted())
  expect(lake.lake.endpoints.length).toBeGreaterThan(60)
})

const named = [...dataRows, ...peopleRows].map((found, number) => ({
  endpoint: found.endpoint,
  what: found.what,
  found,
  number,
}))

test.each(named)('$endpoint, to $what', async ({number, found}) => {
  const outcomes: string[] = []
  for (const [place, caller] of callers.entries()) {
    outcomes.push(await attempt(found, sceneOf(lake, caller, `try-${number}-${place}`)))
  }
  expect(outcomes).toEqual(found.outcomes)
})

// The last one: streams end, and what came over them is complete, when the lake closes.
test('streams and sockets', async () => {
  const opened = await Promise.all(
    streamRows.map(async (found) => {
      const scenes = callers.map((caller) => sceneOf(lake, caller, 'stream'))
      return {found, results: await Promise.all(scenes.map((scene) => found.open(scene)))}
    }),
  )
  for (const dataset of ['production', 'open']) {
    const client = lake.client('administrator').withConfig({dataset})
    await client
      .patch('seen')
      .set({turn: 1})
      .commit({transactionId: `${dataset}-${marks.published}`})
    await client
      .patch('drafts.seen')
      .set({turn: 1})
      .commit({transactionId: `${dataset}-${marks.draft}`})
  }
  closed = true
  await lake.close()
  for (const {found, results} of opened) {
    const outcomes = await Promise.all(results.map((result) => result()))
    expect([found.endpoint, ...outcomes]).toEqual([found.endpoint, ...found.outcomes])
  }
})
