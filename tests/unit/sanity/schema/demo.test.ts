import {z} from 'zod'
import {documents} from '../../../support/demo.ts'
import {openDesk, ref} from './desk.ts'

const assets = [
  {_id: 'image-5f3a-1920x1080-png', _type: 'sanity.imageAsset', originalFilename: 'picture.png'},
  {_id: 'file-5f3a-csv', _type: 'sanity.fileAsset', originalFilename: 'figures.csv'},
]

/** The demo's documents name files to upload; here one picture and one file stand for all of them. */
function uploaded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(uploaded)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) =>
    name === '_sanityAsset'
      ? ['asset', ref(String(field).startsWith('image@') ? 'image-5f3a-1920x1080-png' : 'file-5f3a-csv')]
      : [name, uploaded(field)],
  )
  return Object.fromEntries(fields)
}

const document = z.looseObject({_id: z.string(), _type: z.string()})
const newsroom = documents.map((raw) => document.parse(uploaded(raw)))

test('an editor who opens the demo newsroom finds nothing to repair, and three stories to translate', async () => {
  const desk = await openDesk([...assets, ...newsroom])
  try {
    const told: string[] = []
    for (const {_id, _type, ...fields} of newsroom) {
      const lines = await desk.told(_type, {...fields, _id: `drafts.${_id}`})
      told.push(...lines.map((line) => `${_id}: ${line}`))
    }
    expect(told).toEqual(
      ['committee-members', 'processing-in-memory', 'darwin-os'].map(
        (name) => `story-${name}-en: warning versions: There is no version in Chinese yet`,
      ),
    )
  } finally {
    await desk.close()
  }
}, 60_000)
