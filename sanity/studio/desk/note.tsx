import {Box, Text} from '@sanity/ui'

/** What a pane says where it has no rows. */
export function Note({children}: {readonly children: string}) {
  return (
    <Box padding={4}>
      <Text size={1} muted>
        {children}
      </Text>
    </Box>
  )
}
