import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {useStrings} from '../use-words.ts'
import {ChangesDialog} from './changes-dialog.tsx'
import type {SourceText} from './source-field.ts'
import {noteUpToDate} from './up-to-date.ts'

interface UpToDateProps {
  /** Id of the version, as published. */
  readonly version: string
  /** What its original says now. */
  readonly text: SourceText
  /** Whether it is known what the original said before. */
  readonly isComparable: boolean
}

/** Shows what has changed in the original, and notes that a version says the same as it says now. */
export function UpToDate({version, text, isComparable}: UpToDateProps) {
  const {versions: words} = useStrings()
  const client = useClient({apiVersion: studioApiVersion})
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const [isOpen, setOpen] = useState(false)
  const note = async () => {
    setState('busy')
    await noteUpToDate(client, version, text)
    setState('ready')
    setOpen(false)
  }
  const noted = (
    <Button
      fontSize={1}
      padding={2}
      mode="ghost"
      disabled={state === 'busy'}
      text={words.upToDate}
      onClick={() => void note().catch(() => setState('failed'))}
    />
  )
  return (
    <Stack gap={3}>
      {state === 'failed' && (
        <Text as="output" size={1}>
          {words.noteFailed}
        </Text>
      )}
      <Flex gap={2} wrap="wrap">
        {isComparable && <Button fontSize={1} padding={2} text={words.seeChanges} onClick={() => setOpen(true)} />}
        {noted}
      </Flex>
      {isOpen && (
        <ChangesDialog version={version} onClose={() => setOpen(false)}>
          {noted}
        </ChangesDialog>
      )}
    </Stack>
  )
}
