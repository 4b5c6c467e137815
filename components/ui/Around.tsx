import type {Language} from '../../lib/model/language.ts'
import type {TextInLanguage} from '../../lib/model/text.ts'
import {InLanguage} from './InLanguage.tsx'

interface Props {
  /** Interface words that take a name: `frame.follow`. */
  readonly words: (name: string) => string
  readonly name: TextInLanguage
  readonly language: Language
}

// No interface word and no name holds it.
const place = '\uE000'

/** Interface words around a name, which keeps its own language: Follow <span lang="zh-Hans">浙江大学</span>. */
export function Around({words, name, language}: Props) {
  const [before = '', after = ''] = words(place).split(place)
  return (
    <>
      {before}
      <InLanguage value={name} language={language} />
      {after}
    </>
  )
}
