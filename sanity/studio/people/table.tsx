import {Box, Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

export interface Column {
  readonly title: string
  /** Its share of the width. */
  readonly share: number
}

export interface TableRow {
  readonly id: string
  /** One for each column; the first says what the row is about. */
  readonly cells: readonly ReactNode[]
  readonly menu?: ReactNode
}

interface TableProps {
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

/** A cell gives way to long words, and shows nothing of the browser's own. */
const cell = {minWidth: 0, textAlign: 'start'} as const
const columnCount = 12
const narrowCount = 6

const wide = <T,>(narrow: T, columnar: T) => [narrow, narrow, narrow, columnar]

/** Rows under titles; where there is no room for columns, each value stands under its own title. Shares make eleven. */
export function Table({label, columns, rows}: TableProps) {
  return (
    <Stack as="table" aria-label={label}>
      <Box as="thead" display={['none', 'none', 'none', 'block']}>
        <Grid as="tr" gridTemplateColumns={columnCount} gapX={3} paddingY={3}>
          {columns.map(({title, share}) => (
            <Box key={title} as="th" scope="col" gridColumn={share} padding={0} style={cell}>
              <Text size={1} muted weight="medium">
                {title}
              </Text>
            </Box>
          ))}
        </Grid>
      </Box>
      {rows.map((row) => (
        <Card key={row.id} as="tbody" borderTop>
          <Row columns={columns} row={row} />
        </Card>
      ))}
    </Stack>
  )
}

function Row({columns, row: {cells, menu}}: {readonly columns: readonly Column[]; readonly row: TableRow}) {
  return (
    <Grid
      as="tr"
      gridTemplateColumns={wide(narrowCount, columnCount)}
      gapX={wide(0, 3)}
      gapY={3}
      paddingY={wide(4, 3)}
      style={{alignItems: 'center'}}
    >
      {columns.map(({title, share}, place) => (
        <Box
          key={title}
          as="td"
          padding={0}
          gridColumn={wide(place === 0 ? narrowCount - 1 : narrowCount, share)}
          style={cell}
        >
          {place === 0 ? cells[place] : <Value title={title}>{cells[place]}</Value>}
        </Box>
      ))}
      <Flex
        as="td"
        padding={0}
        justify="flex-end"
        gridColumnStart={wide(narrowCount, columnCount)}
        gridRowStart={wide<number | 'auto'>(1, 'auto')}
      >
        {menu}
      </Flex>
    </Grid>
  )
}

function Value({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Flex gap={3} align="baseline">
      <Box flex="none" display={['block', 'block', 'block', 'none']} style={{width: '7em'}}>
        <Text size={1} muted>
          {title}
        </Text>
      </Box>
      <Text size={1} style={{overflowWrap: 'anywhere'}}>
        {children}
      </Text>
    </Flex>
  )
}
