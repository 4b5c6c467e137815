import {listPieces} from '../../lib/format/lists.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import type {Author} from '../../lib/model/story.ts'
import {ByScript} from '../ui/ByScript.tsx'
import {EntityLink} from '../ui/EntityLink.tsx'

interface Props {
  readonly authors: readonly Author[]
  readonly language: Language
}

/** By Li Wei and Press Office; authors with a page of their own are linked. */
export function Byline({authors, language}: Props) {
  const named = authors.filter((author) => author.person ?? author.name)
  if (named.length === 0) return null
  return (
    <>
      {strings(language).story.by}
      {listPieces(named.length, language).map((piece) => {
        if ('words' in piece) return piece.words
        const author = named[piece.item]
        return author && <AuthorName key={author.key} author={author} language={language} />
      })}
    </>
  )
}

function AuthorName({author, language}: {readonly author: Author; readonly language: Language}) {
  if (author.person === undefined) return author.name && <ByScript text={author.name} language={language} />
  return <EntityLink kind="person" entity={author.person} language={language} />
}
