import {PortableText, type PortableTextReactComponents} from '@portabletext/react'
import {blockAnchor} from '../../../lib/format/anchors.ts'
import {hasWords, type LinkMark, type MentionMark, type TextBlock} from '../../../lib/model/body.ts'
import type {Language} from '../../../lib/model/language.ts'
import styles from './block.module.css'
import {Mention} from './Mention.tsx'

interface Props {
  readonly blocks: TextBlock[]
  readonly language: Language
  readonly day: string
}

// Portable Text in general may have no keys; a story's has.
const anchorOf = ({_key}: {readonly _key?: string}) => (_key === undefined ? undefined : blockAnchor(_key))

function componentsFor(language: Language, day: string): Partial<PortableTextReactComponents> {
  return {
    block: {
      // Writers leave empty lines behind; a list before one and a list after it stay two.
      normal: ({children, value}) => hasWords(value) && <p id={anchorOf(value)}>{children}</p>,
      h2: ({children, value}) => hasWords(value) && <h2 id={anchorOf(value)}>{children}</h2>,
      h3: ({children, value}) => hasWords(value) && <h3 id={anchorOf(value)}>{children}</h3>,
    },
    marks: {
      sub: ({children}) => <sub>{children}</sub>,
      sup: ({children}) => <sup>{children}</sup>,
      link: ({children, value}: {children: React.ReactNode; value?: LinkMark}) => <a href={value?.href}>{children}</a>,
      mention: ({children, value}: {children: React.ReactNode; value?: MentionMark}) => (
        <Mention entity={value?.entity} language={language} day={day}>
          {children}
        </Mention>
      ),
    },
    // The mark of a link that was not safe: its words stay.
    unknownMark: ({children}) => children,
  }
}

/** Paragraphs, headings and lists, with links and mentions. */
export function Block({blocks, language, day}: Props) {
  return (
    <div className={styles.text}>
      <PortableText value={blocks} components={componentsFor(language, day)} onMissingComponent={false} />
    </div>
  )
}
