import {blockAnchor} from '../../../lib/format/anchors.ts'
import {rolesOfSpeaker} from '../../../lib/format/roles.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import type {QuotationBlock} from '../../../lib/model/body.ts'
import {languageTags, type Language} from '../../../lib/model/language.ts'
import {originalWords} from '../../../lib/model/quotation.ts'
import {entityPath} from '../../../lib/routes.ts'
import {Name} from '../../ui/Name.tsx'
import {RoleList} from '../../ui/RoleList.tsx'
import styles from './quotation.module.css'

interface Props {
  readonly block: QuotationBlock
  readonly language: Language
  readonly day: string
}

/** Words of a speaker, set off, with the speaker and the role that day. Reported words stand without marks. */
export function Quotation({block, language, day}: Props) {
  const {speaker} = block
  const reported = block.quotationKind === 'reported'
  return (
    <figure className={styles.quotation} id={blockAnchor(block._key)}>
      <blockquote className={reported ? styles.reported : styles.direct}>
        <p>{block.text}</p>
      </blockquote>
      <figcaption className={styles.speaker}>
        {speaker && (
          <p className={styles.name}>
            <Name name={speaker.name} language={language} href={entityPath(language, speaker)} />
          </p>
        )}
        <RoleList held={rolesOfSpeaker(block, day, language)} language={language} />
        {reported && <p className={styles.kind}>{strings(language).story.reported}</p>}
        <Original block={block} language={language} />
      </figcaption>
    </figure>
  )
}

function Original({block, language}: Pick<Props, 'block' | 'language'>) {
  const original = originalWords(block, language)
  if (original === undefined) return null
  return (
    <details className={styles.original}>
      <summary>{strings(language).story.originalWords(original.language)}</summary>
      <blockquote lang={languageTags[original.language]}>
        <p>{original.text}</p>
      </blockquote>
    </details>
  )
}
