import type {BlockOf} from '../../../lib/model/body.ts'
import styles from './fact-box.module.css'

/** A few facts beside the text: a list of values, each with its label where it has one. */
export function FactBox({block}: {readonly block: BlockOf<'factBox'>}) {
  return (
    <aside className={styles.box} aria-labelledby={`facts-${block._key}`}>
      <p className={styles.title} id={`facts-${block._key}`}>
        {block.title}
      </p>
      <ul className={styles.facts}>
        {block.facts.map((fact) => (
          <li key={fact.key}>
            {fact.label !== undefined && <span className={styles.label}>{fact.label} </span>}
            <span className={styles.value}>{fact.value}</span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
