import {readFileSync} from 'node:fs'
import {z} from 'zod'
import {rolesThatDay} from '../../../lib/model/role.ts'
import {objectsIn, reference, refsIn, rolesOf, seedId, stories, textsIn} from '../../support/demo.ts'

const lead = stories.find(({_id}) => _id === seedId)
const blocks = lead?.body ?? []
const [publisher = '', ...paragraphs] = readFileSync('tests/fixtures/press-release.txt', 'utf8')
  .trim()
  .split(/\n\s*\n/)

/** A text as its words alone: quotation marks and commas move when a quotation becomes a block. */
const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase()

// What a paragraph says with these words, the block says with its speaker and the roles of the day.
const attribution = /said (Zhu Shiqiang, President of Zhejiang Lab and Vice President of ZJU|President Wu)[.,]/g

describe('the seed’s story', () => {
  const told = words(
    [
      lead?.headline,
      ...blocks.map((block) => (block._type === 'block' ? textsIn(block).join('') : block['text'])),
    ].join('\n'),
  )

  test('is the publisher’s own, of that day', () => {
    expect(lead).toMatchObject({byline: [{name: publisher}], dateline: {place: 'Hangzhou', date: '2020-03-24'}})
  })

  test.each([...paragraphs.entries()])('has paragraph %i of the press release, word for word', (_index, paragraph) => {
    expect(told).toContain(words(paragraph.replace(attribution, '')))
  })

  test('adds nothing to it', () => {
    expect(told).toBe(words(paragraphs.join('\n').replace(attribution, '')))
  })

  test('has its two quotations with the speakers and their roles that day', () => {
    const spoken = blocks
      .filter(({_type}) => _type === 'quotation')
      .map((block) => {
        const speaker = reference.parse(block['speaker'])._ref
        const keys = z.array(z.string()).parse(block['roleKeys'])
        return [speaker, rolesThatDay(rolesOf(speaker), keys, '2020-03-24').map(({title}) => title.en)]
      })
    expect(spoken).toEqual([
      ['person-zhu-shiqiang', ['President', 'Vice President']],
      ['person-wu-zhaohui', ['President']],
    ])
  })

  test.each([
    ['person-wu-zhaohui'],
    ['person-wang-lizhong'],
    ['institution-zhejiang-lab'],
    ['institution-zhejiang-university'],
    ['institution-chinese-academy-of-sciences'],
    ['institution-zhejiang-lab-executive-council'],
    ['institution-zju-faculty-of-information-technology'],
    ['institution-zju-sci-tech-academy'],
    ['institution-zju-frontier-center-for-brain-science'],
    ['event-zju-visit-2020'],
    ['programme-14th-five-year-plan'],
  ])('mentions %s with a link', (id) => {
    expect(refsIn(objectsIn(blocks).filter(({_type}) => _type === 'mention'))).toContain(id)
  })
})
