import type {ValidationMarker} from '@sanity/types'
import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {Preview, useDocumentOperation, useSchema} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {publishedId} from '../../../lib/model/document-id.ts'
import {useWords} from '../use-words.ts'
import {UpToDate} from '../versions/up-to-date-buttons.tsx'
import {holdFocus} from './hold-focus.ts'
import {linkPatch} from './link.ts'
import {olderThan, unlinkedNameIn, type UnlinkedName} from './markers.ts'
import {focusPath, useFieldTitle} from './field.ts'

/** One thing that the gate found; pressing it leads to the field. */
export function GateCard({marker}: {marker: ValidationMarker}) {
  const {onPathOpen, onFocus, documentId, schemaType, value} = useDocumentPane()
  const text = olderThan(marker)
  const title = useFieldTitle(marker.path)
  const name = unlinkedNameIn(marker)
  const lead = () => {
    holdFocus()
    onPathOpen(marker.path)
    onFocus(focusPath(schemaType, value, marker.path))
  }
  return (
    <Card tone={marker.level === 'error' ? 'critical' : 'caution'} radius={2} border>
      <Stack>
        <Card as="button" type="button" tone="inherit" padding={3} radius={2} onClick={lead}>
          <Stack gap={2}>
            <Text size={1} weight="medium">
              {title}
            </Text>
            <Text size={1}>{marker.message}</Text>
          </Stack>
        </Card>
        {name !== undefined && <Offers name={name} />}
        {text !== undefined && (
          <Box padding={3} paddingTop={0}>
            <UpToDate version={publishedId(documentId)} text={text} isComparable={text.isNoted} />
          </Box>
        )}
      </Stack>
    </Card>
  )
}

/** Makes the name a mention of what it names; where several are called so, of the one that is chosen. */
function Offers({name}: {name: UnlinkedName}) {
  const words = useWords()
  const schema = useSchema()
  const {documentId, documentType, value} = useDocumentPane()
  const {patch} = useDocumentOperation(documentId, documentType)
  const link = (id: string) => {
    const set = linkPatch(value, name, id)
    if (set !== undefined) patch.execute([{set}])
  }
  return (
    <Stack gap={2} padding={2} paddingTop={0}>
      {name.entities.map(({id, kind}) => {
        const type = schema.get(kind)
        if (type === undefined) return null
        return (
          <Flex key={id} align="center" gap={2}>
            <Card flex={1} tone="inherit" overflow="hidden">
              <Preview layout="compact" schemaType={type} value={{_type: kind, _id: id}} />
            </Card>
            <Button fontSize={1} padding={2} mode="ghost" text={words.link} onClick={() => link(id)} />
          </Flex>
        )
      })}
    </Stack>
  )
}
