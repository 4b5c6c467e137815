import type {BlockOf} from '../../../lib/model/body.ts'
import styles from './table.module.css'

type TableBlock = BlockOf<'table'>
type Row = TableBlock['rows'][number]

// A part that scrolls must be reachable by keyboard, which not every browser does by itself.
const scrolling = {role: 'group', tabIndex: 0}

/** A table with its caption; on a narrow screen it scrolls by itself. */
export function Table({block}: {readonly block: TableBlock}) {
  const [head, rows] = block.headerRow ? [block.rows[0], block.rows.slice(1)] : [undefined, block.rows]
  const caption = block.caption === undefined ? undefined : `table-${block._key}`
  return (
    <div className={styles.scroll} {...scrolling} aria-labelledby={caption}>
      <table className={styles.table}>
        {block.caption && <caption id={caption}>{block.caption}</caption>}
        {head && (
          <thead>
            <tr>
              {cellsOf(head).map(({key, text}) => (
                <HeadCell key={key} text={text} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {cellsOf(row).map(({key, text}) => (
                <td key={key}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

// An empty corner heads nothing.
function HeadCell({text}: {readonly text: string}) {
  return text === '' ? <td>{text}</td> : <th scope="col">{text}</th>
}

const cellsOf = (row: Row) => row.cells.map((text, column) => ({key: `${row.key}-${column}`, text}))
