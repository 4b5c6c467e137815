import {Button, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import type {SanityClient} from '@sanity/client'
import {useStrings} from '../use-words.ts'
import {beginHere, Paper} from './paper.tsx'
import {Trouble} from './trouble.tsx'
import {useDoing} from './use-doing.ts'

interface SureProps<T> {
  readonly title: string
  readonly how: string
  readonly button: string
  readonly returnTo: string
  readonly deed: (client: SanityClient) => Promise<T>
  /** What is said when it is done. */
  readonly said: (result: T) => string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Asks once more before something is taken away, and says by name what. */
export function Sure<T>({title, how, button, returnTo, deed, said, onDone, onClose}: SureProps<T>) {
  const {access: words} = useStrings()
  const toast = useToast()
  const {busy, problem, run} = useDoing()
  const go = () =>
    run(deed, (result) => {
      toast.push({status: 'success', title: said(result)})
      onClose()
      onDone()
    })
  return (
    <Paper
      title={title}
      returnTo={returnTo}
      onClose={onClose}
      buttons={
        <>
          <Button {...beginHere} mode="bleed" text={words.cancel} onClick={onClose} />
          <Button tone="critical" text={button} loading={busy} onClick={go} />
        </>
      }
    >
      <Text size={1} style={{overflowWrap: 'anywhere'}}>
        {how}
      </Text>
      {problem !== undefined && <Trouble problem={problem} />}
    </Paper>
  )
}
