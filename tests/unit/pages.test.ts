import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const site = join('app', '(site)')
const routes = readdirSync(site, {recursive: true, encoding: 'utf8'}).filter((file) =>
  /(^|\/)(page\.tsx|route\.ts)$/.test(file),
)
const pages = routes.filter((file) => file.endsWith('page.tsx'))
const feeds = routes.filter((file) => file.endsWith('route.ts'))

const source = (file: string) => readFileSync(join(site, file), 'utf8')

test('the site has pages and feeds', () => {
  expect(pages.length).toBeGreaterThan(10)
  expect(feeds.length).toBeGreaterThan(5)
})

// Without it Next renders a page for each reader, and the press never holds nor finishes it.
test.each(routes)('%s is printed at its first visit and then held', (file) => {
  expect(source(file)).toMatch(/^export const generateStaticParams = noneAtBuild$/m)
})

test.each(feeds)('%s is held like a page', (file) => {
  expect(source(file)).toMatch(/^export const dynamic = 'force-static'$/m)
})
