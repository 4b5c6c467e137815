import type {SanityClient} from '@sanity/client'
import {Button, Dialog, Flex, Stack, Text} from '@sanity/ui'
import {useCallback, useId, useState, type ReactNode} from 'react'
import {IntentLink} from 'sanity/router'
import {formatMoment} from '../../../lib/format/moments.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {useLive} from '../desk/use-live.ts'
import {useDeskLanguage, useStrings} from '../use-words.ts'
import {ChangeView} from './change.tsx'
import {findChanges, type Changes} from './changes.ts'

interface ChangesDialogProps {
  /** Id of the version, as published. */
  readonly version: string
  readonly onClose: () => void
  /** What can be done once the changes have been seen. */
  readonly children: ReactNode
}

/** The original of a version, passage by passage: as it was when it was translated, and as it is. */
export function ChangesDialog({version, onClose, children}: ChangesDialogProps) {
  const {versions: words} = useStrings()
  const desk = useDeskLanguage()
  const [round, setRound] = useState(0)
  // A new function is a new look.
  // oxlint-disable-next-line react/exhaustive-deps
  const look = useCallback((client: SanityClient) => findChanges(client, version), [version, round])
  const state = useLive(look, 'story')
  const since = state.status === 'found' ? state.found.since : undefined
  const moment = since === undefined ? undefined : formatMoment({instant: since, timeZone: newsroomTimeZone}, desk)
  return (
    <Dialog
      id={useId()}
      header={words.changesSince(moment)}
      width={3}
      onClose={onClose}
      onClickOutside={onClose}
      footer={
        <Flex gap={2} padding={3} justify="flex-end" wrap="wrap">
          <Button fontSize={1} padding={3} mode="bleed" text={words.close} onClick={onClose} />
          {children}
        </Flex>
      }
    >
      <Stack padding={4} gap={4}>
        {state.status === 'looking' && <Text size={1}>{words.looking}</Text>}
        {state.status === 'failed' && (
          <>
            <Text size={1}>{words.lookFailed}</Text>
            <Flex>
              <Button fontSize={1} padding={2} mode="ghost" text={words.tryAgain} onClick={() => setRound(round + 1)} />
            </Flex>
          </>
        )}
        {state.status === 'found' && <Found changes={state.found} />}
      </Stack>
    </Dialog>
  )
}

function Found({changes: {original, passages}}: {readonly changes: Changes}) {
  const {versions: words} = useStrings()
  if (passages?.length === 0) return <Text size={1}>{words.nothingChanged}</Text>
  return (
    <>
      {passages === undefined && <Text size={1}>{words.notKept}</Text>}
      {passages?.map((passage) => (
        <ChangeView key={JSON.stringify(passage)} passage={passage} language={original?.language} />
      ))}
      {original !== undefined && (
        <Text size={1}>
          <IntentLink intent="edit" params={{id: original.id, type: 'story'}}>
            {words.openOriginal}
          </IntentLink>
        </Text>
      )}
    </>
  )
}
