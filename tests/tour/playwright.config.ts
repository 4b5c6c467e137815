import {defineConfig} from '@playwright/test'
import browser from '../browser/playwright.config.ts'

/** Takes the pictures of `docs/tour.md`: `npm run tour`, after a build. */
export default defineConfig(browser, {testDir: '.', reporter: 'list', timeout: 600_000})
