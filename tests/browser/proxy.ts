import {execFileSync, spawn} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {connect} from 'node:net'
import {join} from 'node:path'

/** The name that the configuration in `docs/deploy` has for the newsroom. */
export const publicName = 'news.example.org'

interface Ports {
  readonly newsroom: number
  readonly http: number
  readonly https: number
}

function makeCertificate(folder: string): void {
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    join(folder, 'key.pem'),
  ]
  const subject = ['-subj', `/CN=${publicName}`, '-addext', `subjectAltName=DNS:${publicName}`]
  const args = ['req', '-x509', ...key, ...subject, '-days', '2', '-out', join(folder, 'cert.pem')]
  execFileSync('openssl', args, {stdio: 'ignore'})
}

/** The configuration that operators are given, at ports that are free here and with a certificate of our own. */
function siteOf(folder: string, ports: Ports): string {
  const given = readFileSync('docs/deploy/nginx.conf', 'utf8')
  const changes: readonly (readonly [string | RegExp, string])[] = [
    ['server 127.0.0.1:3000;', `server 127.0.0.1:${ports.newsroom};`],
    ['listen 80;', `listen 127.0.0.1:${ports.http};`],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${ports.https} ssl http2;`],
    [/ *listen \[::\]:\d+.*;\n/g, ''],
    [/ssl_certificate .*;/, `ssl_certificate ${join(folder, 'cert.pem')};`],
    [/ssl_certificate_key .*;/, `ssl_certificate_key ${join(folder, 'key.pem')};`],
  ]
  return changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`docs/deploy/nginx.conf has no ${String(from)} any more`)
    return changed
  }, given)
}

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

function configure(folder: string, ports: Ports): void {
  mkdirSync(join(folder, 'tmp'))
  writeFileSync(join(folder, 'site.conf'), siteOf(folder, ports))
  // The folder is closed to others, and nginx gives its rights away when it is started with all of them.
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const paths = temporary.map((name) => `${name}_temp_path ${join(folder, 'tmp', name)};`).join(' ')
  const http = `http { access_log off; ${paths} include ${join(folder, 'site.conf')}; }`
  writeFileSync(join(folder, 'nginx.conf'), `${user} daemon off; pid ${join(folder, 'pid')}; events {} ${http}\n`)
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

/** nginx with the repository's configuration before a newsroom; `close` ends it. */
export async function openProxy(folder: string, ports: Ports): Promise<{close(): Promise<void>}> {
  makeCertificate(folder)
  configure(folder, ports)
  const program = process.env['NGINX_PATH'] ?? '/usr/sbin/nginx'
  const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]
  const nginx = spawn(program, args, {stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  nginx.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const gone = new Promise<void>((resolve) => nginx.once('exit', () => resolve()))
  while (!(await answers(ports.https))) {
    if (nginx.exitCode !== null) throw new Error(said)
  }
  return {
    close() {
      nginx.kill('SIGTERM')
      return gone
    },
  }
}
