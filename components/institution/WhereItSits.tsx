import type {ReactNode} from 'react'
import {chainAbove, type GroupHead} from '../../lib/format/groups.ts'
import type {Institution} from '../../lib/model/institution.ts'
import type {Language} from '../../lib/model/language.ts'
import {nameIn} from '../../lib/model/text.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import {InLanguage} from '../ui/InLanguage.tsx'
import styles from './WhereItSits.module.css'

interface Props {
  readonly institution: Institution
  readonly language: Language
}

/** The tree around an institution: what it is part of above it, its units below. */
export function WhereItSits({institution, language}: Props) {
  const here = (
    <>
      <strong className={styles.here} aria-current="page">
        <InLanguage value={nameIn(institution.name, language)} language={language} />
      </strong>
      <Units parent={institution.id} institution={institution} language={language} />
    </>
  )
  return <div className={styles.tree}>{nest(chainAbove(institution), here, language)}</div>
}

function nest(above: readonly GroupHead[], here: ReactNode, language: Language): ReactNode {
  const [first, ...rest] = above
  return (
    <ul>
      <li>
        {first === undefined ? (
          here
        ) : (
          <>
            <EntityLink kind="institution" entity={first} language={language} />
            {nest(rest, here, language)}
          </>
        )}
      </li>
    </ul>
  )
}

function Units({parent, institution, language}: Props & {readonly parent: string}) {
  const isRoot = parent === institution.id
  const known = new Set(institution.units.map((unit) => unit.id))
  const below = institution.units.filter((unit) => {
    const above = unit.partOf?.id
    // A unit whose own parent is not in the list still belongs under the institution.
    return above === parent || (isRoot && (above === undefined || (above !== parent && !known.has(above))))
  })
  if (below.length === 0) return null
  return (
    <ul>
      {below.map((unit) => (
        <li key={unit.id}>
          <EntityLink kind="institution" entity={unit} language={language} />
          <Units parent={unit.id} institution={institution} language={language} />
        </li>
      ))}
    </ul>
  )
}
