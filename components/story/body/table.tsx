import {numericColumns} from '../../../lib/format/tables.ts'
import type {BlockOf} from '../../../lib/model/body.ts'
import styles from './table.module.css'

type TableBlock = BlockOf<'table'>
type Row = TableBlock['rows'][number]

// A part that scrolls must be reachable by keyboard, which not every browser does by itself.
const scrolling = {role: 'group', tabIndex: 0}

/** A table with its caption; on a narrow screen it scrolls by itself. */
export function Table({block}: {readonly block: TableBlock}) {
  const [head, rows] = block.headerRow ? [block.rows[0], block.rows.slice(1)] : [undefined, block.rows]
  const numeric = numericColumns(rows)
  const caption = block.caption === undefined ? undefined : `table-${block._key}`
  return (
    <div className={styles.scroll} {...scrolling} aria-labelledby={caption}>
      <table className={styles.table}>
        {block.caption && <caption id={caption}>{block.caption}</caption>}
        {head && (
          <thead>
            <tr>
              {cellsOf(head, numeric).map(({key, ...cell}) => (
                <HeadCell key={key} {...cell} />
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {cellsOf(row, numeric).map(({key, text, className}) => (
                <td key={key} className={className}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly text: string
  readonly className: string | undefined
}

// An empty corner heads nothing.
function HeadCell({text, className}: CellProps) {
  if (text === '') return <td>{text}</td>
  return (
    <th scope="col" className={className}>
      {text}
    </th>
  )
}

const cellsOf = (row: Row, numeric: readonly boolean[]) =>
  row.cells.map((text, column) => ({
    key: `${row.key}-${column}`,
    text,
    className: numeric[column] === true ? styles.number : undefined,
  }))
