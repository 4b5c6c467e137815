import {dataRows} from './data-rows.ts'
import {peopleRows} from './people-rows.ts'
import type {Outcome, Row} from './row.ts'
import {callers} from './row.ts'
import {streamRows} from './stream-rows.ts'

export const rows: readonly Row[] = [...dataRows, ...streamRows, ...peopleRows]

const words: Readonly<Record<Outcome, string>> = {
  yes: 'yes',
  no: '–',
  all: 'drafts too',
  published: 'published',
  nothing: 'nothing',
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The table as `docs/lake-access.md` shows it. */
export function renderTable(): string {
  const titles = ['endpoint', 'to', ...callers.map(({title}) => title)]
  const body = rows.map(({endpoint, what, outcomes}) =>
    line([`\`${endpoint}\``, what, ...outcomes.map((one) => words[one])]),
  )
  return `# Who may do what in the lake

Written by \`npm run access-table\`; don't edit. \`tests/lake/access-table.test.ts\` tries each line as each of these callers, and
fails when the lake has an endpoint that isn't here. What a role is for: [lake.md](lake.md#roles).

“–” is refused: 403, or 401 for nobody. For reading it says what is seen. A token has the rights of its role, as a session has.

${[line(titles), line(titles.map(() => '---')), ...body].join('\n')}
`
}
