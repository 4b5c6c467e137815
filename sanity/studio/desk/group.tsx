import {Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

/** Rows of a pane under a title. */
export function Group({title, children}: {readonly title: string; readonly children: ReactNode}) {
  return (
    <Stack as="section" gap={3} aria-label={title}>
      <Text as="h3" size={1} weight="semibold">
        {title}
      </Text>
      <Stack as="ul" gap={2} padding={0} margin={0}>
        {children}
      </Stack>
    </Stack>
  )
}
