import {CopyIcon} from '@sanity/icons/Copy'
import {Box, Button, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useRef, useState} from 'react'
import {useMoment, useStrings} from '../use-words.ts'
import {beginHere, Paper} from './paper.tsx'

interface OnceProps {
  readonly title: string
  /** What to do with it. */
  readonly how: string
  readonly secret: string
  /** An instant, where it expires by itself. */
  readonly until?: string | undefined
  readonly returnTo: string
  readonly onClose: () => void
}

/** A link or a key that the lake shows this once, to be copied. */
export function Once({title, how, secret, until, returnTo, onClose}: OnceProps) {
  const {access: words} = useStrings()
  return (
    <Paper title={title} returnTo={returnTo} onClose={onClose} buttons={<Button text={words.done} onClick={onClose} />}>
      <Text size={1} style={{overflowWrap: 'anywhere'}}>
        {how}
      </Text>
      <Copyable label={title} text={secret} />
      <Expiry until={until} />
    </Paper>
  )
}

function Expiry({until}: Pick<OnceProps, 'until'>) {
  const {access: words} = useStrings()
  const moment = useMoment()
  return (
    <Text size={1} muted>
      {[words.onlyOnce, ...(until === undefined ? [] : [words.until(moment(until))])].join(' ')}
    </Text>
  )
}

function Copyable({label, text}: {readonly label: string; readonly text: string}) {
  const {access: words} = useStrings()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  // Browsers let only pages over https, and those on this machine, copy.
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setSaid(words.copied)
    } catch {
      setSaid(words.copyByHand)
    }
  }
  return (
    <Stack gap={3}>
      <Flex gap={2}>
        <Box flex={1}>
          <TextInput
            ref={field}
            readOnly
            aria-label={label}
            value={text}
            fontSize={1}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Box>
        <Button {...beginHere} icon={CopyIcon} mode="ghost" text={words.copy} onClick={() => void copy()} />
      </Flex>
      <Text as="output" size={1}>
        {said}
      </Text>
    </Stack>
  )
}
