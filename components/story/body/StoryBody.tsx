import {assertUnreachable} from '../../../lib/format/assert-unreachable.ts'
import {bodyParts, type OtherBlock} from '../../../lib/format/body-parts.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import type {Body} from '../../../lib/model/body.ts'
import type {Language} from '../../../lib/model/language.ts'
import {ElementScript} from '../../elements/ElementScript.tsx'
import {Attachment} from './attachment.tsx'
import {Block} from './block.tsx'
import address from './copy-link.element.ts?address'
import {FactBox} from './fact-box.tsx'
import {Gallery} from './gallery.tsx'
import {BodyPicture} from './picture.tsx'
import {Quotation} from './quotation.tsx'
import styles from './StoryBody.module.css'
import {Table} from './table.tsx'
import {Video} from './video.tsx'

interface Props {
  readonly body: Body
  readonly language: Language
  /** The day on which roles are told. */
  readonly day: string
}

/** The body of a story, every block type in its place; paragraphs and quotations can be linked to. */
export function StoryBody({body, language, day}: Props) {
  const {copyLink, copyLinkTo, linkCopied, linkShown} = strings(language).story
  return (
    <>
      <ElementScript src={address} />
      <dateline-copy-link
        className={styles.body}
        data-label={copyLink}
        data-paragraph={copyLinkTo.paragraph}
        data-quotation={copyLinkTo.quotation}
        data-copied={linkCopied}
        data-shown={linkShown}
      >
        {bodyParts(body).map((part) =>
          'text' in part ? (
            <Block key={part.text[0]?._key} blocks={part.text} language={language} day={day} />
          ) : (
            <Other key={part.block._key} block={part.block} language={language} day={day} />
          ),
        )}
      </dateline-copy-link>
    </>
  )
}

function Other({block, language, day}: Omit<Props, 'body'> & {readonly block: OtherBlock}) {
  switch (block._type) {
    case 'picture':
      return <BodyPicture block={block} language={language} />
    case 'gallery':
      return <Gallery block={block} language={language} />
    case 'quotation':
      return <Quotation block={block} language={language} day={day} />
    case 'factBox':
      return <FactBox block={block} />
    case 'table':
      return <Table block={block} />
    case 'video':
      return <Video block={block} language={language} />
    case 'attachment':
      return <Attachment block={block} language={language} />
    default:
      return assertUnreachable(block)
  }
}
