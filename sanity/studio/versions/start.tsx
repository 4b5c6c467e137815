import {Button, Flex, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useFormValue} from 'sanity'
import {useRouter} from 'sanity/router'
import type {Language} from '../../../lib/model/language.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {newId} from '../new-id.ts'
import {useStrings} from '../use-words.ts'
import {readSource, versionIn} from './version-in.ts'

/** Starts the version in a language from this one, and opens it. */
export function StartVersion({language}: {readonly language: Language}) {
  const {versions: words} = useStrings()
  const client = useClient({apiVersion: studioApiVersion})
  const router = useRouter()
  const story = readSource(useFormValue([]))
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  if (story === undefined) return null
  const start = async () => {
    setState('busy')
    const id = await versionIn(client, story, language, newId())
    router.navigateIntent('edit', {id, type: 'story'})
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
