import {Card, Stack, Text, type CardTone} from '@sanity/ui'
import type {ReactNode} from 'react'
import {usePaneRouter} from 'sanity/structure'

export interface RowProps {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly tone: CardTone
  readonly children: ReactNode
}

/** One document in a pane of the desk; it opens beside the pane. */
export function Row({id, type, title, tone, children}: RowProps) {
  const {ChildLink} = usePaneRouter()
  return (
    <Card as="li" tone={tone} radius={2} border>
      <Card as={ChildLink} data-as="a" childId={id} childParameters={{type}} tone="inherit" padding={3} radius={2}>
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {title}
          </Text>
          <Text size={1} muted>
            {children}
          </Text>
        </Stack>
      </Card>
    </Card>
  )
}
