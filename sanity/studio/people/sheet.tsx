import {Box, Container, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

interface SheetProps {
  readonly title: string
  readonly intro: string
  readonly children: ReactNode
}

/** The page of the tool: a title, what it is for, and room. */
export function Sheet({title, intro, children}: SheetProps) {
  return (
    <Box as="main" height="fill" overflow="auto">
      <Container width={2} paddingX={[3, 3, 4, 5]} paddingY={[4, 4, 5]}>
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={[2, 2, 3]}>
              {title}
            </Heading>
            <Text muted size={[1, 1, 2]}>
              {intro}
            </Text>
          </Stack>
          {children}
        </Stack>
      </Container>
    </Box>
  )
}
