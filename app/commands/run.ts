import {spawn} from 'node:child_process'
import {join} from 'node:path'

const modules = join(import.meta.dirname, '..', '..', 'node_modules')

// Not by require.resolve: many packages keep their package.json to themselves.
/** Path of a package's command, to be run by this very Node. */
export function binary(packageName: string, file: string): string {
  return join(modules, packageName, file)
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
