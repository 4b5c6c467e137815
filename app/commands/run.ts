import {spawn} from 'node:child_process'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const require = createRequire(import.meta.url)

/** Path of a package's command, to be run by this very Node. */
export function binary(packageName: string, file: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), file)
}

/** Runs a Node program with its output in this terminal; resolves with its exit code. An aborted `signal` ends it. */
export function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: {...process.env, ...env},
      ...(signal === undefined ? {} : {signal}),
    })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
