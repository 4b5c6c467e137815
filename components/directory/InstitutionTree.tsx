import {strings} from '../../lib/i18n/strings.ts'
import {mostOnOnePage, type TreeNode} from '../../lib/model/directory.ts'
import type {Language} from '../../lib/model/language.ts'
import {EntityLink} from '../ui/EntityLink.tsx'
import styles from './InstitutionTree.module.css'

interface Props {
  readonly trees: readonly TreeNode[]
  readonly language: Language
}

/** Institutions with their units; where these are very many, with their number, and their own pages have them. */
export function InstitutionTree({trees, language}: Props) {
  const all = trees.reduce((count, {unitCount}) => count + 1 + unitCount, 0)
  return (
    <ul className={styles.tree}>
      {trees.map((node) => (
        <Node key={node.row.entity} node={node} language={language} whole={all <= mostOnOnePage} />
      ))}
    </ul>
  )
}

function Node({
  node: {row, units, unitCount},
  language,
  whole,
}: Pick<Props, 'language'> & {node: TreeNode; whole: boolean}) {
  return (
    <li>
      <EntityLink kind="institution" entity={row} language={language} />
      {!whole && unitCount > 0 && (
        <span className={styles.count}> {strings(language).institution.units(unitCount)}</span>
      )}
      {whole && units.length > 0 && (
        <ul className={styles.units}>
          {units.map((unit) => (
            <Node key={unit.row.entity} node={unit} language={language} whole />
          ))}
        </ul>
      )}
    </li>
  )
}
