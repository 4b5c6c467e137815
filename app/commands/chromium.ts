import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chromium} from '@playwright/test'
import {Stop} from './fail.ts'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

const quiet = (program: string, args: readonly string[]) => spawnSync(program, args, {stdio: 'ignore'}).status === 0

const canInstallPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** A Chromium for the browser tests: an installed one, Playwright's download, or, as root on Debian, the package. */
export function findChromium(): string {
  const found = [process.env['CHROMIUM_PATH'], ...installed, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
  if (found !== undefined) return found
  if (canInstallPackages()) {
    console.log('Installing Chromium (Debian package) …')
    if (quiet('apt-get', ['update']) && quiet('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) {
      return '/usr/bin/chromium'
    }
  }
  throw new Stop('The browser tests need Chromium: install it, or run `npx playwright install chromium`.')
}
