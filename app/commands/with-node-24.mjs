// Runs one of Dateline's commands on Node 24, which the npm package `node` brings. Plain JavaScript: it must run on any
// Node from 20 on, before anything is installed. npm's scripts `exec` it: a signal to npm then reaches this process, and
// not only a shell between, which would leave the newsroom running. Usage: node app/commands/with-node-24.mjs <command> [arguments]
import {spawn, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modules = join(root, 'node_modules')
const installed = join(modules, '.dateline-installed')
const node24 = join(modules, 'node', 'bin', 'node')

const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')

function isInstalled() {
  return existsSync(node24) && existsSync(installed) && readFileSync(installed, 'utf8') === lockHash
}

function install() {
  console.log('Installing packages (about a minute the first time) …')
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, NODE_ENV: 'development'},
  })
  if (npm.status !== 0 || !existsSync(node24)) {
    console.error('The packages could not be installed. See the lines above; the npm registry must be reachable.')
    process.exit(1)
  }
  writeFileSync(installed, lockHash)
}

const [command = 'start', ...rest] = process.argv.slice(2)
if (!isInstalled()) install()

const settings = existsSync(join(root, '.env')) ? ['--env-file=.env'] : []
const child = spawn(
  node24,
  [...settings, '--disable-warning=ExperimentalWarning', join('app', 'commands', `${command}.ts`), ...rest],
  {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, PATH: `${dirname(node24)}:${process.env.PATH}`},
  },
)
// The child closes what it started, and this process ends with it. On a terminal Ctrl-C reaches it twice: it ends once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
