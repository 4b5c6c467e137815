import {Button, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useStrings} from '../use-words.ts'
import {Trouble} from './trouble.tsx'
import type {Asked} from './use-asked.ts'

interface SectionProps<T> {
  /** What this part is for, in a sentence. */
  readonly how: string
  readonly action?: ReactNode
  readonly state: Asked<T>
  readonly onAgain: () => void
  readonly children: (found: T) => ReactNode
}

/** Where the focus goes when what had it is gone. */
export const sectionStart = 'access-section'

/** A part of the tool: what it is for, what can be done, and what the lake has answered, if it has. */
export function Section<T>({how, action, state, onAgain, children}: SectionProps<T>) {
  const {access: words} = useStrings()
  return (
    <Stack gap={4} paddingTop={2}>
      <Flex align={['flex-start', 'flex-start', 'center']} direction={['column', 'column', 'row']} gap={4}>
        <Card flex={1} id={sectionStart} tabIndex={-1} style={{outline: 'none'}}>
          <Text muted size={1}>
            {how}
          </Text>
        </Card>
        {action}
      </Flex>
      {state.status === 'looking' && (
        <Flex as="output" align="center" gap={3} padding={4}>
          <Spinner muted />
          <Text muted size={1}>
            {words.looking}
          </Text>
        </Flex>
      )}
      {state.status === 'failed' && (
        <Trouble problem={state.problem}>
          <Button mode="ghost" text={words.tryAgain} onClick={onAgain} />
        </Trouble>
      )}
      {state.status === 'found' && children(state.found)}
    </Stack>
  )
}
