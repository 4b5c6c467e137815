import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {chromium} from '@playwright/test'
import {canInstallPackages, install} from './debian.ts'
import {Stop} from './fail.ts'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Pictures of Chinese pages are compared in Debian's Noto faces; a machine without any Chinese face gets them. */
function bringChineseFont(): void {
  const {stdout} = spawnSync('fc-list', [':lang=zh-cn', 'family'], {encoding: 'utf8'})
  if ((stdout ?? '').trim() === '' && canInstallPackages()) install('fonts-noto-cjk')
}

/** A Chromium for the browser tests: an installed one, Playwright's download, or, as root on Debian, the package. */
export function findChromium(): string {
  bringChineseFont()
  const found = [process.env['CHROMIUM_PATH'], ...installed, chromium.executablePath()].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  )
  if (found !== undefined) return found
  if (canInstallPackages()) {
    console.log('Installing Chromium (Debian package) …')
    if (install('chromium')) return '/usr/bin/chromium'
  }
  throw new Stop('The browser tests need Chromium: install it, or run `npx playwright install chromium`.')
}
