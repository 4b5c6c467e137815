import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {studioApiVersion} from '../../schema/api-version.ts'
import {useWords} from '../use-words.ts'
import {countByType, findUsage, type Used} from './find-usage.ts'
import {UsedIn} from './used-in.tsx'

interface Usage {
  readonly status: 'looking' | 'failed' | 'found'
  readonly documents: readonly Used[]
}

/** The field of a type in which what has changed in the world is said, instead of deleting. */
const saferField: Readonly<Record<string, string>> = {person: 'roles', institution: 'description', event: 'status'}

function useUsage(id: string): Usage {
  const client = useClient({apiVersion: studioApiVersion})
  const [usage, setUsage] = useState<Usage>({status: 'looking', documents: []})
  useEffect(() => {
    let left = false
    findUsage(client, id).then(
      (documents) => left || setUsage({status: 'found', documents}),
      () => left || setUsage({status: 'failed', documents: []}),
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
  const {status, documents} = useUsage(id)
  if (status === 'looking') return <Text size={1}>{words.lookingWhereUsed}</Text>
  if (status === 'failed') return <Text size={1}>{words.usageFailed}</Text>
  const used = [...countByType(documents)].map(([kind, count]) => words.countOf(kind, count))
  return (
    <Stack gap={4}>
      <Text>{used.length === 0 ? words.usedNowhere : words.usedIn(used)}</Text>
      {used.length > 0 && (
        <>
          <UsedIn documents={documents} />
          <SaferWay type={type} onCancel={onCancel} />
        </>
      )}
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" text={words.keepIt} onClick={onCancel} />
        <Button tone="critical" text={words.goOn} onClick={onContinue} />
      </Flex>
    </Stack>
  )
}

/** What to do instead; where one field says it, the way there. */
function SaferWay({type, onCancel}: Pick<UsageDialogProps, 'type' | 'onCancel'>) {
  const words = useWords()
  const {onPathOpen, onFocus} = useDocumentPane()
  const field = saferField[type]
  const lead = (path: string[]) => {
    onCancel()
    onPathOpen(path)
    onFocus(path)
  }
  return (
    <Card tone="primary" padding={3} radius={2}>
      <Stack gap={3}>
        <Text size={1}>{words.saferWay(type)}</Text>
        {field !== undefined && (
          <Flex>
            <Button fontSize={1} padding={2} mode="ghost" text={words.saferStep(type)} onClick={() => lead([field])} />
          </Flex>
        )}
      </Stack>
    </Card>
  )
}
