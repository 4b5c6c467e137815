import type {InstitutionCard} from '../../lib/model/institution-card.ts'
import type {Language} from '../../lib/model/language.ts'
import {nameIn} from '../../lib/model/text.ts'
import {entityPath} from '../../lib/routes.ts'
import {InLanguage} from '../ui/InLanguage.tsx'
import {Name} from '../ui/Name.tsx'
import styles from './InstitutionItem.module.css'

interface Props {
  readonly institution: InstitutionCard
  readonly language: Language
}

/** An institution in a list: both scripts of its name, and what it is part of. */
export function InstitutionItem({institution, language}: Props) {
  return (
    <>
      <p className={styles.name}>
        <Name name={institution.name} language={language} href={entityPath(language, institution)} />
      </p>
      {institution.partOf && (
        <p className={styles.parent}>
          <InLanguage value={nameIn(institution.partOf.name, language)} language={language} />
        </p>
      )}
    </>
  )
}
