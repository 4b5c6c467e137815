const number = /^[+−–-]?\d[\d.,\u00A0\u202F ]*\s?[%‰]?$/
const nothing = /^[—–-]?$/

/** Whether each column of a table holds numbers only, and so reads best with its digits under one another. */
export function numericColumns(rows: readonly {readonly cells: readonly string[]}[]): boolean[] {
  const width = Math.max(0, ...rows.map(({cells}) => cells.length))
  return Array.from({length: width}, (_, column) => {
    const cells = rows.map((row) => (row.cells[column] ?? '').trim())
    return cells.some((cell) => number.test(cell)) && cells.every((cell) => number.test(cell) || nothing.test(cell))
  })
}
