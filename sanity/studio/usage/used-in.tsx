import {Box, Card, Stack, Text} from '@sanity/ui'
import {Preview, useSchema} from 'sanity'
import {IntentLink} from 'sanity/router'
import {useWords} from '../use-words.ts'
import type {Used} from './find-usage.ts'

/** More would only be scrolled past; how many there are is said above. */
const shown = 6

function UsedDocument({used: {id, type}}: {readonly used: Used}) {
  const schemaType = useSchema().get(type)
  if (schemaType === undefined) return null
  return (
    <Card as={IntentLink} data-as="a" intent="edit" params={{id, type}} padding={1} radius={2}>
      <Preview layout="default" schemaType={schemaType} value={{_type: type, _id: id}} />
    </Card>
  )
}

/** The documents that name a person, institution…; each leads to its form. */
export function UsedIn({documents}: {readonly documents: readonly Used[]}) {
  const words = useWords()
  const more = documents.length - shown
  return (
    <Stack gap={2}>
      <Stack as="ul" gap={1} padding={0} margin={0}>
        {documents.slice(0, shown).map((used) => (
          <Box as="li" key={used.id} style={{listStyle: 'none'}}>
            <UsedDocument used={used} />
          </Box>
        ))}
      </Stack>
      {more > 0 && (
        <Text size={1} muted>
          {words.andMore(more)}
        </Text>
      )}
    </Stack>
  )
}
