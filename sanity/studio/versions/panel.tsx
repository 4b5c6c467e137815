import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useCallback, useState} from 'react'
import type {SanityClient} from '@sanity/client'
import {useFormValue} from 'sanity'
import {publishedId} from '../../../lib/model/document-id.ts'
import {storyDraft, type StoryDraft} from '../../../lib/model/gate-draft.ts'
import {originalOf} from '../../../lib/model/translation.ts'
import {findVersions} from '../../schema/gate/versions.ts'
import {useLive} from '../desk/use-live.ts'
import {useStrings} from '../use-words.ts'
import {VersionRow} from './row.tsx'
import {Standing} from './standing.tsx'

/** The versions of a story, one row for each language of the site, and how this one stands to its original. */
export function StoryVersionsInput() {
  const {versions: words} = useStrings()
  const draft = storyDraft.safeParse(useFormValue([])).data
  const [round, setRound] = useState(0)
  if (draft?.language === undefined) return <Remark>{words.chooseLanguage}</Remark>
  return <Versions key={round} draft={draft} onRetry={() => setRound(round + 1)} />
}

function Remark({children}: {readonly children: string}) {
  return (
    <Card as="output" padding={4} radius={2} border>
      <Text size={1} muted>
        {children}
      </Text>
    </Card>
  )
}

function Versions({draft, onRetry}: {readonly draft: StoryDraft; readonly onRetry: () => void}) {
  const {versions: words} = useStrings()
  const id = publishedId(draft._id)
  const look = useCallback((client: SanityClient) => findVersions(client, id), [id])
  const state = useLive(look, 'story translation.metadata site')
  if (state.status === 'looking') return <Remark>{words.looking}</Remark>
  if (state.status === 'failed') return <Failed onRetry={onRetry} />
  const {languages, versions} = state.found
  const own = versions.find((version) => version.id === id)
  const original = own === undefined ? undefined : originalOf(own, versions)
  return (
    <Stack gap={3}>
      <Stack as="ul" gap={2}>
        {languages.map((language) => (
          <VersionRow key={language} language={language} draft={draft} versions={versions} />
        ))}
      </Stack>
      {own !== undefined && original !== undefined && <Standing draft={draft} own={own} original={original} />}
    </Stack>
  )
}

function Failed({onRetry}: {readonly onRetry: () => void}) {
  const {versions: words} = useStrings()
  return (
    <Card as="output" tone="critical" padding={4} radius={2} border>
      <Stack gap={4}>
        <Text size={1}>{words.lookFailed}</Text>
        <Flex>
          <Button fontSize={1} padding={2} mode="ghost" text={words.tryAgain} onClick={onRetry} />
        </Flex>
      </Stack>
    </Card>
  )
}
