import type {InstitutionCard} from '../../lib/model/institution-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {nameIn} from '../../lib/model/text.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import styles from './InstitutionLine.module.css'

interface Props {
  readonly institution: InstitutionCard
  readonly language: Language
}

/** An institution linked, with what it is part of beside it: Supervisory Board, Zhejiang Lab. */
export function InstitutionLine({institution, language}: Props) {
  const parent = institution.partOf
  return (
    <>
      <EntityLink kind="institution" entity={institution} language={language} />
      {parent && (
        <span className={styles.parent}>
          {' '}
          <InLanguage value={nameIn(parent.name, language)} language={language} />
        </span>
      )}
    </>
  )
}
