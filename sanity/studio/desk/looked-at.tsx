import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useWords} from '../use-words.ts'
import type {Attention} from './attention.ts'

interface LookedAtProps {
  readonly from: number
  readonly size: number
  readonly totals: Attention['totals']
  readonly onLook: (from: number) => void
}

/** How much of the newsroom a pane has looked at, and the ways to what is older and newer. */
export function LookedAt({from, size, totals, onLook}: LookedAtProps) {
  const words = useWords()
  const last = Math.min(from + size, totals.stories)
  const isLast = from + size >= Math.max(totals.stories, totals.people)
  return (
    <Stack gap={3}>
      <Text as="p" size={1} muted>
        {words.lookedAt(Math.min(from + 1, last), last, totals.stories)}
      </Text>
      {(from > 0 || !isLast) && (
        <Flex gap={2}>
          <Button
            fontSize={1}
            padding={2}
            mode="ghost"
            text={words.lookAtNewer}
            disabled={from === 0}
            onClick={() => onLook(Math.max(0, from - size))}
          />
          <Button
            fontSize={1}
            padding={2}
            mode="ghost"
            text={words.lookAtOlder}
            disabled={isLast}
            onClick={() => onLook(from + size)}
          />
        </Flex>
      )}
    </Stack>
  )
}
