import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {faults} from './house/rules.ts'
import {readSource} from './house/sources.ts'
import {walk} from './house/walk.ts'

const house = walk(resolve(__dirname, '../..'))

test('every arrow in the house is one that house.md allows', () => {
  expect(faults(house)).toEqual([])
})

describe('the walk sees', () => {
  test.each([
    ['app', 'lib'],
    ['app', 'components'],
    ['app', 'sanity/content'],
    ['components', 'components'],
    ['components', 'lib'],
    ['lib/model', 'lib/model'],
    ['lib/seo', 'lib/model'],
    ['lib/feeds', 'lib/format'],
    ['sanity/content', 'lib/model'],
    ['sanity/content', 'sanity/queries'],
    ['sanity/schema', 'lib/model'],
    ['sanity/queries', 'sanity/queries'],
    ['sanity/lake', 'sanity/lake'],
  ])('files in %s that import from %s', (from, to) => {
    expect(house.files.filter(({path}) => path.startsWith(`${from}/`)).length).toBeGreaterThan(3)
    const arrows = house.arrows.filter((arrow) => arrow.from.startsWith(`${from}/`) && arrow.to.startsWith(`${to}/`))
    expect(arrows.length).toBeGreaterThan(2)
  })

  test('packages, parts of Node and types', () => {
    for (const kind of ['package', 'node'] as const) {
      expect(house.arrows.filter((arrow) => arrow.kind === kind).length).toBeGreaterThan(20)
    }
    expect(house.arrows.filter(({typeOnly}) => typeOnly).length).toBeGreaterThan(100)
  })

  test('who reads the settings', () => {
    const readers = house.files.filter(({facts}) => facts.readsEnvironment).map(({path}) => path)
    expect(readers).toEqual(expect.arrayContaining(['lib/env.ts', 'sanity/lake/main.ts']))
  })
})

describe('an import is seen', () => {
  test.each([
    ['of a value', "import {a} from 'x'", 'x'],
    ['for its effects', "import 'x'", 'x'],
    ['of a type', "import type {A} from 'x'", 'x'],
    ['of a type among values', "import {type A} from 'x'", 'x'],
    ['passed on', "export {a} from 'x'", 'x'],
    ['passed on whole', "export * from 'x'", 'x'],
    ['passed on as one', "export * as a from 'x'", 'x'],
    ['of a type passed on', "export type {A} from 'x'", 'x'],
    ['in the middle of a function', "const f = async () => (await import('x')).a", 'x'],
    ['in a type', "let a: import('x').A", 'x'],
    ['of JSON', "import a from 'x' with {type: 'json'}", 'x'],
    ['the old way', "const a = require('x')", 'x'],
    ['TypeScript’s old way', "import a = require('x')", 'x'],
    ['of something computed', 'const f = (x: string) => import(x)', undefined],
  ])('%s', (_, text, specifier) => {
    expect(readSource(text, 'a.ts').imports.map((found) => found.specifier)).toEqual([specifier])
  })

  test.each([
    ['in a comment', "// import 'x'"],
    ['in a text', 'const a = "import \'x\'"'],
    ['in JSX', "const a = <p>import 'x'</p>"],
  ])('and none %s', (_, text) => {
    expect(readSource(text, 'a.tsx').imports).toEqual([])
  })
})

describe('a forbidden thing is found', () => {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'house-'))
  })
  afterEach(() => rmSync(root, {recursive: true}))

  const plant = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), {recursive: true})
      writeFileSync(join(root, path), text)
    }
    return faults(walk(root))
  }
  const there = 'export const a = 1'

  test.each([
    ['up from the ground floor', 'lib/model/a.ts', '../../components/b.tsx'],
    ['out of the model into routes', 'lib/model/a.ts', '../routes.ts'],
    ['from feeds into seo', 'lib/feeds/a.ts', '../seo/b.ts'],
    ['from the press into the model', 'lib/press/a.ts', '../model/b.ts'],
    ['from lib into sanity', 'lib/search/a.ts', '../../sanity/content/b.ts'],
    ['from components into sanity', 'components/story/A.tsx', '../../sanity/content/b.ts'],
    ['from components up', 'components/story/A.tsx', '../../app/b.ts'],
    ['from sanity into components', 'sanity/studio/a.tsx', '../../components/b.tsx'],
    ['from sanity up', 'sanity/content/a.ts', '../../app/b.ts'],
    ['out of the lake', 'sanity/lake/http/a.ts', '../../../lib/model/b.ts'],
    ['into the lake', 'app/a.ts', '../sanity/lake/b.ts'],
    ['from a query into lib', 'sanity/queries/a.ts', '../../lib/model/b.ts'],
    ['from the schema into lib’s routes', 'sanity/schema/a.ts', '../../lib/routes.ts'],
    ['from content into the schema', 'sanity/content/a.ts', '../schema/b.ts'],
    ['from the demo', 'sanity/demo/a.ts', '../content/b.ts'],
    ['out of the house', 'app/a.ts', '../tests/support/b.ts'],
  ])('an arrow %s', (_, from, to) => {
    const target = join(dirname(from), to)
    const line = `import {a} from '${to}'\nexport const b = a`
    expect(plant({[from]: line, [target]: there})).toEqual([`${from} may not import ${target}`])
  })

  test.each([
    ['lib/model/a.ts', 'react'],
    ['lib/feeds/a.ts', '@sanity/client'],
    ['lib/format/a.ts', 'next-sanity'],
    ['lib/seo/a.ts', 'next'],
    ['lib/model/a.ts', 'node:fs'],
    ['lib/feeds/a.ts', 'node:net'],
    ['lib/format/a.ts', 'child_process'],
    ['components/ui/A.tsx', '@sanity/image-url'],
    ['components/ui/A.tsx', 'sanity'],
    ['components/ui/A.tsx', 'node:fs'],
    ['sanity/queries/a.ts', '@sanity/client'],
    ['sanity/lake/a.ts', 'next'],
    ['sanity/demo/a.ts', 'node:fs'],
  ])('in %s: %s', (from, name) => {
    const expected = name === 'child_process' ? 'node:child_process' : name
    expect(plant({[from]: `import {x} from '${name}'\nexport const a = x`})).toEqual([
      `${from} may not import ${expected}`,
    ])
  })

  test.each([
    [
      'a request from lib',
      'lib/feeds/a.ts',
      "export const a = () => fetch('/')",
      'lib/feeds/a.ts reaches outside through fetch',
    ],
    [
      'a request through the global',
      'lib/seo/a.ts',
      "globalThis.fetch('/')",
      'lib/seo/a.ts reaches outside through fetch',
    ],
    [
      'the process',
      'lib/format/a.ts',
      'export const a = process.cwd()',
      'lib/format/a.ts reaches outside through process',
    ],
    ['the environment', 'app/a.ts', 'export const a = process.env.A', 'app/a.ts reads process.env'],
    [
      'the environment in brackets',
      'sanity/content/a.ts',
      "export const a = process['env']",
      'sanity/content/a.ts reads process.env',
    ],
    [
      'the environment taken apart',
      'components/A.tsx',
      'export const {env} = process',
      'components/A.tsx reads process.env',
    ],
    [
      'the environment of the lake, elsewhere',
      'sanity/lake/http/a.ts',
      'globalThis.process.env.A',
      'sanity/lake/http/a.ts reads process.env',
    ],
    [
      'a client component',
      'components/A.tsx',
      "'use client'\nexport const A = () => null",
      'components/A.tsx is a client component',
    ],
    [
      'a client page',
      'app/(site)/a.tsx',
      "'use client'\nexport const A = () => null",
      'app/(site)/a.tsx is a client component',
    ],
    ['a file that is not there', 'lib/a.ts', "import './b'", 'lib/a.ts imports lib/b, which is not there'],
    [
      'React in an element',
      'components/a.element.ts',
      "import 'react'",
      'components/a.element.ts is an element of the browser and may not import react',
    ],
    [
      'a computed import',
      'lib/a.ts',
      'export const a = (x: string) => import(x)',
      'lib/a.ts may not import something computed',
    ],
    ['a file in a circle with itself', 'lib/a.ts', "export * from './a.ts'", 'a circle: lib/a.ts'],
  ])('%s', (_, path, text, fault) => {
    expect(plant({[path]: text})).toEqual([fault])
  })

  test('a circle of three, once, even by types', () => {
    const files = {
      'lib/a.ts': "import './b.ts'",
      'lib/b.ts': "import type {C} from './c.ts'",
      'lib/c.ts': "export type C = import('./a.ts').A",
      'lib/d.ts': "import './a.ts'",
    }
    expect(plant(files)).toEqual(['a circle: lib/a.ts, lib/b.ts, lib/c.ts'])
  })

  test('and nothing in a house that is in order', () => {
    const files = {
      'app/page.tsx': "import '../components/A.tsx'\nimport '../sanity/content/b.ts'\nimport 'next'",
      'components/A.tsx': "import 'react'\nimport './A.css'\nimport '../lib/model/m.ts'",
      'components/A.css': '',
      'lib/model/m.ts': "import 'zod'",
      'lib/env.ts': 'export const a = process.env',
      'lib/seo/s.ts': "import type {Metadata} from 'next'\nexport type A = Metadata",
      'lib/feeds/f.ts': "import 'node:crypto'\nexport const a = {process: 1}.process",
      'lib/press/p.ts': "import 'node:http'\nprocess.send?.(1)",
      'sanity/content/b.ts': "import '../queries/q.ts'\nimport '@sanity/client'\nimport '../../lib/model/m.ts'",
      'sanity/queries/q.ts': "import 'groq'",
      'sanity/lake/main.ts': "import 'node:sqlite'\nexport const a = process.env",
    }
    expect(plant(files)).toEqual([])
  })
})
