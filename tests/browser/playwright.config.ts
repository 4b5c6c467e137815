import {defineConfig, devices} from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/appearance/{arg}{ext}',
  workers: 1,
  timeout: 120_000,
  expect: {timeout: 15_000},
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
    // Playwright's check of where a click lands never ends during a view transition without JavaScript; a click does.
    contextOptions: {reducedMotion: 'reduce'},
    // A recording of everything costs a tenth of the time; `--trace on` makes one when a failure asks for it.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
