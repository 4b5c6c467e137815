import {Box, Card, Flex, Stack, Text} from '@sanity/ui'
import type {ValidationMarker} from '@sanity/types'
import {useValidationStatus, type DocumentInspectorProps} from 'sanity'
import {DocumentInspectorHeader, useDocumentPane} from 'sanity/structure'
import {useWords} from '../use-words.ts'
import {GateCard} from './card.tsx'
import {useLatestMarkers} from './latest-markers.ts'
import {sorted} from './markers.ts'

function Group({title, markers}: {title: string; markers: readonly ValidationMarker[]}) {
  if (markers.length === 0) return null
  return (
    <Stack as="section" gap={3} aria-label={title}>
      <Text as="h3" size={1} weight="semibold">
        {title}
      </Text>
      <Stack as="ul" gap={2}>
        {markers.map((marker) => (
          <Box as="li" key={`${JSON.stringify(marker.path)} ${marker.message}`}>
            <GateCard marker={marker} />
          </Box>
        ))}
      </Stack>
    </Stack>
  )
}

/** The panel beside the form: what stands between this document and its publication; each item leads to its field. */
export function GatePanel({onClose}: DocumentInspectorProps) {
  const words = useWords()
  const {value, documentType} = useDocumentPane()
  const found = useLatestMarkers()
  const {isValidating, revision} = useValidationStatus(value._id, documentType, true)
  const {errors, advice} = sorted(found)
  const isChecked = !isValidating && revision === value._rev
  return (
    <Flex direction="column" height="fill" overflow="hidden">
      <DocumentInspectorHeader
        as="header"
        closeButtonLabel={words.close}
        flex="none"
        onClose={onClose}
        title={words.beforeYouPublish}
      />
      <Card flex={1} overflow="auto" padding={4}>
        <Stack gap={5}>
          {found.length === 0 && (
            <Text size={1} muted>
              {isChecked ? words.nothingToSettle : words.checking}
            </Text>
          )}
          <Group title={words.mustBeSettled} markers={errors} />
          <Group title={words.advice} markers={advice} />
        </Stack>
      </Card>
    </Flex>
  )
}
