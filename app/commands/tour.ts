import {findChromium} from './chromium.ts'
import {command} from './fail.ts'
import {binary, runNode} from './run.ts'

/** Builds, and takes the pictures of `docs/tour.md` in a newsroom of its own. */
async function tour(): Promise<void> {
  const CHROMIUM_PATH = findChromium()
  const config = ['--config', 'tests/tour/playwright.config.ts']
  const built = await runNode(['app/commands/build.ts'])
  const code =
    built === 0 ? await runNode([binary('@playwright/test', 'cli.js'), 'test', ...config], {CHROMIUM_PATH}) : 1
  if (code !== 0) process.exitCode = code
}

await command(tour)
