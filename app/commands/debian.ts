import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'

const quiet = (program: string, args: readonly string[]) => spawnSync(program, args, {stdio: 'ignore'}).status === 0

/** Whether packages of Debian can be installed here: as root, with apt-get. */
export const canInstallPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** Installs packages of Debian; false when that failed. */
export const install = (...names: readonly string[]) =>
  quiet('apt-get', ['update']) && quiet('apt-get', ['install', '-y', '--no-install-recommends', ...names])
