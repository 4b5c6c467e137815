import {existsSync} from 'node:fs'
import {canInstallPackages, install} from './debian.ts'
import {Stop} from './fail.ts'

const installed = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']

/** An nginx for the test of Dateline behind it: an installed one or, as root on Debian, the package. */
export function findNginx(): string {
  const found = [process.env['NGINX_PATH'], ...installed].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
  if (found !== undefined) return found
  if (canInstallPackages()) {
    console.log('Installing nginx (Debian package) …')
    // The certificate of the test is openssl's.
    if (install('nginx-light', 'openssl')) return '/usr/sbin/nginx'
  }
  throw new Stop('The test behind a reverse proxy needs nginx: install it, or set NGINX_PATH.')
}
