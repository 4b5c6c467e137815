import {globSync, readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {basename} from 'node:path'
import {renderToString} from 'react-dom/server'
import {bundleElement} from '../../app/elements/bundle.ts'
import {ElementScript} from '../../components/elements/ElementScript.tsx'

const files = globSync('components/**/*.element.ts').toSorted()
const budget = 6 * 1024

const bundled = () => Promise.all(files.map(async (file) => ({file, ...(await bundleElement(file))})))

test('all elements together are light: at most 6 kB, compressed one by one as readers get them', async () => {
  const sizes = (await bundled()).map(({code}) => gzipSync(code).byteLength)
  expect(sizes.length).toBeGreaterThan(0)
  expect(Math.min(...sizes)).toBeGreaterThan(100)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(budget)
})

test('nothing of a framework or another package travels in an element', async () => {
  for (const {file, inputs} of await bundled()) {
    expect(inputs).toContain(file)
    expect(inputs.filter((input) => !/^(components|lib)\//.test(input))).toEqual([])
  }
})

test.each(files)('%s registers a tag of its own name and tells JSX of it', (file) => {
  const source = readFileSync(file, 'utf8')
  const name = basename(file, '.element.ts')
  expect(source).toContain(`define('${name}', `)
  expect(source).toMatch(new RegExp(`interface HTMLElementTagNameMap \\{\\s*'dateline-${name}': `))
})

test('an element that imports a package is seen', async () => {
  const {inputs} = await bundleElement('tests/fixtures/heavy.element.ts')
  expect(inputs.some((input) => input.includes('node_modules/zod/'))).toBe(true)
})

test('a page has the script of an element once, in its head, as a module that blocks nothing', () => {
  const html = renderToString(
    <html lang="en">
      <body>
        <ElementScript src="/copy.element.js" />
        <p>…</p>
        <ElementScript src="/copy.element.js" />
      </body>
    </html>,
  )
  const [head = '', body] = html.split('</head>')
  expect(head.match(/<script[^>]*>/g)).toEqual(['<script type="module" async="" src="/copy.element.js">'])
  expect(body).not.toContain('<script')
})
