import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, readdirSync} from 'node:fs'

const read = (file: string) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // It ended while we looked.
    return ''
  }
}

/** Every process as `<pid> <parent> <command>`; `ps` is missing in the smaller images of Debian. */
function processes(): string[] {
  if (!existsSync('/proc/self/status')) {
    return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], {encoding: 'utf8'}).split('\n')
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      const parent = /^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? ''
      return `${pid} ${parent} ${read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')}`
    })
}

/** Process id of the lake that a newsroom runs as its child; undefined when there is none at the moment. */
export function lakeOf(newsroom: number): number | undefined {
  const [pid] = processes().flatMap((line) => {
    const [, own, parent] = /^\s*(\d+)\s+(\d+)\s.*sanity\/lake\/main\.ts/.exec(line) ?? []
    return own !== undefined && Number(parent) === newsroom ? [Number(own)] : []
  })
  return pid
}
