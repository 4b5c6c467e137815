import {Card, Flex, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {useStrings} from '../use-words.ts'
import type {Problem} from './problem.ts'

/** What went wrong and what to do about it, read out at once; perhaps with a way to do it. */
export function Trouble({problem, children}: {readonly problem: Problem; readonly children?: ReactNode}) {
  const {access: words} = useStrings()
  return (
    <Card role="alert" tone={problem === 'outage' ? 'caution' : 'critical'} border radius={2} padding={3}>
      <Flex align="center" gap={3} justify="space-between" wrap="wrap">
        <Text size={1}>{words.problems[problem]}</Text>
        {children}
      </Flex>
    </Card>
  )
}
