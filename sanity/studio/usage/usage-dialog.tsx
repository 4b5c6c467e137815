import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {useWords} from '../use-words.ts'
import {findUsage} from './find-usage.ts'

interface Usage {
  readonly status: 'looking' | 'failed' | 'found'
  readonly counts: ReadonlyMap<string, number>
}

const nowhere: ReadonlyMap<string, number> = new Map()

function useUsage(id: string): Usage {
  const client = useClient({apiVersion: studioApiVersion})
  const [usage, setUsage] = useState<Usage>({status: 'looking', counts: nowhere})
  useEffect(() => {
    let left = false
    findUsage(client, id).then(
      (counts) => left || setUsage({status: 'found', counts}),
      () => left || setUsage({status: 'failed', counts: nowhere}),
    )
    return () => {
      left = true
    }
  }, [client, id])
  return usage
}

export interface UsageDialogProps {
  readonly id: string
  readonly type: string
  readonly onCancel: () => void
  readonly onContinue: () => void
}

/** Says where a document is used before it leaves the site, and what to do instead. */
export function UsageDialog({id, type, onCancel, onContinue}: UsageDialogProps) {
  const words = useWords()
  const {status, counts} = useUsage(id)
  if (status === 'looking') return <Text size={1}>{words.lookingWhereUsed}</Text>
  if (status === 'failed') return <Text size={1}>{words.lookFailed}</Text>
  const used = [...counts].map(([kind, count]) => words.countOf(kind, count))
  return (
    <Stack gap={4}>
      <Text>{used.length === 0 ? words.usedNowhere : words.usedIn(used)}</Text>
      {used.length > 0 && (
        <Card tone="primary" padding={3} radius={2}>
          <Text size={1}>{words.saferWay(type)}</Text>
        </Card>
      )}
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text={words.keepIt} onClick={onCancel} />
        <Button tone="critical" text={words.goOn} onClick={onContinue} />
      </Flex>
    </Stack>
  )
}
