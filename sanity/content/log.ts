/** Writes one line of JSON to stderr, for whoever looks after the newsroom. */
export function logLine(event: string, details: Readonly<Record<string, unknown>>): void {
  process.stderr.write(`${JSON.stringify({level: 'warn', event, ...details})}\n`)
}
