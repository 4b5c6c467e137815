import type {Lake} from './lake.ts'
import {createLake} from './lake.ts'
import type {LakeOptions} from './options.ts'
import {readSettings} from './settings.ts'
import type {Settings} from './settings.ts'

/** One line for what an operator can put right; the message itself for the rest. */
function explain(error: unknown, {folder, host, port}: Partial<LakeOptions>): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program`
  if (code === 'EACCES' && error instanceof Error && 'syscall' in error && error.syscall === 'listen') {
    return `Port ${port} needs more rights than this user has`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address "${host}"`
  if (/^E(ACCES|PERM|ROFS|NOTDIR|EXIST)$/.test(code) || code === 'ERR_SQLITE_ERROR') {
    return `The folder ${folder} can't be used (${error instanceof Error ? error.message : code})`
  }
  return error instanceof Error ? error.message : String(error)
}

function fail(error: unknown, options: Partial<LakeOptions>): void {
  process.stderr.write(`Content Lake: ${explain(error, options).replaceAll('\n', ' ')}\n`)
  process.exitCode = 1
}

function closeOnSignals(lake: Lake, exitWithParent: boolean): void {
  let closing = false
  const close = (): void => {
    if (closing) return
    closing = true
    lake.close().then(
      () => process.exit(0),
      (error: unknown) => {
        fail(error, {})
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', close)
  process.on('SIGINT', close)
  process.on('disconnect', close)
  if (!exitWithParent) return
  process.stdin.on('end', close).on('error', close).resume()
}

async function start({lake: options, siteToken, writeToken, exitWithParent}: Settings): Promise<void> {
  const lake = await createLake(options)
  closeOnSignals(lake, exitWithParent)
  if (siteToken !== undefined) lake.tokens.register('Site', 'viewer', siteToken)
  if (writeToken !== undefined) lake.tokens.register('Content loader', 'administrator', writeToken)
  const admin = await lake.ensureAdmin()
  process.stdout.write(`${JSON.stringify({event: 'listening', url: lake.url, ...(admin && {admin})})}\n`)
}

let settings: Settings | undefined
try {
  settings = readSettings(process.argv.slice(2), process.env)
  await start(settings)
} catch (error) {
  fail(error, settings?.lake ?? {})
}
