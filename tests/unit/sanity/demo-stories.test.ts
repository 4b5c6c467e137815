import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {both, demoFolder, documents, objectsIn, stories, textsIn} from '../../support/demo.ts'

const pictures = objectsIn(documents).filter(({_type}) => _type === 'picture')
const files = objectsIn(documents).filter(({_type}) => _type === 'file')

/** The path of what `image@file://./pictures/…` names. */
function fileOf(object: Record<string, unknown>, kind: 'image' | 'file'): string {
  const [before, path = ''] = z.string().parse(object['_sanityAsset']).split('@file://./')
  expect(before).toBe(kind)
  return join(demoFolder, path)
}

describe('the stories of the demo', () => {
  test('use every kind of block but video, which would need a host elsewhere', () => {
    const kinds = new Set(stories.flatMap(({body}) => body.map(({_type}) => _type)))
    expect([...kinds].toSorted()).toEqual([
      'attachment',
      'block',
      'factBox',
      'gallery',
      'picture',
      'quotation',
      'table',
    ])
  })

  test('use headings, lists and the marks of text', () => {
    const objects = objectsIn(stories.map(({body}) => body))
    const values = (field: string) => new Set(objects.flatMap((object) => (field in object ? [object[field]] : [])))
    expect([...values('style')]).toEqual(expect.arrayContaining(['normal', 'h2', 'h3']))
    expect([...values('listItem')]).toEqual(expect.arrayContaining(['bullet', 'number']))
    const marks = new Set(objects.flatMap((object) => z.array(z.string()).catch([]).parse(object['marks'])))
    expect([...marks]).toEqual(expect.arrayContaining(['strong', 'em', 'sup']))
  })

  test('keep full-width punctuation in Chinese', () => {
    const texts = stories
      .filter(({language}) => language === 'zh')
      .flatMap(({headline, standfirst, body}) => [headline, standfirst].concat(textsIn(body)))
    expect(texts.length).toBeGreaterThan(100)
    expect(texts.filter((text) => /\p{Script=Han}[,;:!?()]|[,;:!?]\s*\p{Script=Han}/u.test(text))).toEqual([])
  })
})

describe('the pictures and files of the demo', () => {
  test('are there, and the pictures are light', () => {
    const sizes = pictures.map((picture) => statSync(fileOf(picture, 'image')).size)
    expect(sizes.filter((size) => size > 150_000)).toEqual([])
    expect(files.filter((file) => !statSync(fileOf(file, 'file')).isFile())).toEqual([])
  })

  test('are described in both languages, with credit and licence', () => {
    expect(pictures.filter(({alt}) => !both.safeParse(alt).success)).toEqual([])
    expect(pictures.filter(({credit, licence}) => credit !== 'Dateline' || licence !== 'cc0')).toEqual([])
  })

  test('are all in use, and each has its drawing', () => {
    const used = new Set(pictures.map((picture) => fileOf(picture, 'image')))
    const folder = join(demoFolder, 'pictures')
    const found = readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(new Set(found.map((name) => join(folder, name)))).toEqual(used)
    expect(readdirSync(join(folder, 'source')).map((name) => name.replace('.svg', '.png'))).toEqual(found)
  })

  test('give every English story a picture of its own', () => {
    const main = stories.filter(({language}) => language === 'en').map(({mainPicture}) => mainPicture._sanityAsset)
    expect(new Set(main).size).toBe(main.length)
  })
})
