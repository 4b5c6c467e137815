// Tests wait for events and never sleep: the limit is for what hangs, and must not fail a test on a busy machine.
jest.setTimeout(30_000)

// An unexpected console.error or console.warn is a failure: nobody reads the log of a green run.
const unexpected: string[] = []

beforeEach(() => {
  unexpected.length = 0
  for (const method of ['error', 'warn'] as const) {
    jest.spyOn(console, method).mockImplementation((...args: unknown[]) => {
      unexpected.push(`console.${method}: ${args.map(String).join(' ')}`)
    })
  }
})

afterEach(() => {
  jest.restoreAllMocks()
  expect(unexpected).toEqual([])
})
