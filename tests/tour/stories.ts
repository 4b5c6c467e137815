import type {Language} from '../../lib/model/language.ts'
import {lakeOf, ref} from '../browser/desk.ts'
import type {Newsroom} from '../browser/newsroom.ts'

/** A story that is not ready: no standfirst, no role on its day, a quotation of nobody, a name that is not linked. */
const unready = {
  en: {
    headline: 'A computer of neurons wakes up',
    text: 'The machine answered before noon. Wu Zhaohui, who had seen it grow, asked for the lights to be turned off.',
    said: 'It is quieter than we thought.',
  },
  zh: {
    headline: '一台神经元计算机醒来了',
    text: '正午之前，机器作出了回答。一直关注它成长的吴朝晖请大家把灯关掉。',
    said: '它比我们想象的更安静。',
  },
} as const

/** The id of the unready story of a language. */
export const unreadyId = (language: Language) => `story-tour-${language}`

const key = (_key: string) => ({_key})

/** Writes the unready story in a language, as a draft that was never published. */
export async function writeUnready(newsroom: Newsroom, language: 'en' | 'zh'): Promise<void> {
  const {headline, text, said} = unready[language]
  const span = {_type: 'span', ...key('s'), text, marks: []}
  await lakeOf(newsroom).createOrReplace({
    _id: `drafts.${unreadyId(language)}`,
    _type: 'story',
    language,
    headline,
    slug: {_type: 'slug', current: 'a-computer-of-neurons-wakes-up'},
    dateline: {_type: 'dateline', date: '2020-09-01'},
    body: [
      {_type: 'block', ...key('a'), style: 'normal', markDefs: [], children: [span]},
      {_type: 'quotation', ...key('q'), quotationKind: 'direct', text: said},
    ],
    appearances: [{_type: 'appearance', ...key('zhu'), person: ref('person-zhu-shiqiang'), capacity: 'host'}],
    institutions: [ref('institution-zhejiang-lab')],
  })
}
