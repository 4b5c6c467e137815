import {Button, Flex, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useDocumentPairPermissions, useFormValue} from 'sanity'
import {useRouter} from 'sanity/router'
import {publishedId} from '../../../lib/model/document-id.ts'
import type {Language} from '../../../lib/model/language.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {newId} from '../new-id.ts'
import {useStrings} from '../use-words.ts'
import {readSource, versionIn, type Source} from './version-in.ts'

interface StartProps {
  readonly story: Source
  readonly language: Language
}

/** Starts the version in a language from this one, and opens it; for those who may publish. */
export function StartVersion({language}: {readonly language: Language}) {
  const story = readSource(useFormValue([]))
  return story === undefined ? null : <Start story={story} language={language} />
}

function Start({story, language}: StartProps) {
  const {versions: words} = useStrings()
  const client = useClient({apiVersion: studioApiVersion})
  const router = useRouter()
  // What ties versions is published at once, whatever becomes of the draft.
  const id = publishedId(story._id)
  const [permissions] = useDocumentPairPermissions({id, type: 'story', permission: 'publish'})
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  if (permissions?.granted !== true) return null
  const start = async () => {
    setState('busy')
    const opened = await versionIn(client, story, language, newId())
    router.navigateIntent('edit', {id: opened, type: 'story'})
  }
  return (
    <Flex align="center" gap={3} wrap="wrap">
      {state === 'failed' && (
        <Text as="output" size={1}>
          {words.startFailed}
        </Text>
      )}
      <Button
        fontSize={1}
        padding={2}
        mode="ghost"
        disabled={state === 'busy'}
        loading={state === 'busy'}
        text={words.start}
        onClick={() => void start().catch(() => setState('failed'))}
      />
    </Flex>
  )
}
