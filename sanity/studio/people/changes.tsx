import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {formatZone} from '../../../lib/format/moments.ts'
import type {AccessChange} from '../../../lib/model/access-change.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {useDeskLanguage, useMoment, useStrings} from '../use-words.ts'
import {changesBefore, type Changes as Page} from './lake.ts'
import {Section} from './section.tsx'
import {Trouble} from './trouble.tsx'
import {useAsked} from './use-asked.ts'
import {useDoing} from './use-doing.ts'

const newest = (client: Parameters<typeof changesBefore>[0]) => changesBefore(client)

/** Who changed what about access, in sentences. */
export function Changes() {
  const {changes: words} = useStrings().access
  const language = useDeskLanguage()
  const [state, again] = useAsked(newest)
  const zone = formatZone(new Date().toISOString(), newsroomTimeZone, language)
  return (
    <Section how={words.how(zone)} state={state} onAgain={again}>
      {(first) => <Pages first={first} />}
    </Section>
  )
}

function Pages({first}: {readonly first: Page}) {
  const {changes: words} = useStrings().access
  const [pages, setPages] = useState<readonly Page[]>([first])
  const {busy, problem, run} = useDoing()
  const next = pages.at(-1)?.next ?? null
  const entries = pages.flatMap((page) => page.entries)
  if (entries.length === 0) return <Text size={1}>{words.none}</Text>
  return (
    <Stack gap={4}>
      <Stack as="ul" padding={0} margin={0}>
        {entries.map((change) => (
          <Line key={change.id} change={change} />
        ))}
      </Stack>
      {problem !== undefined && <Trouble problem={problem} />}
      {next !== null && (
        <Flex>
          <Button
            mode="ghost"
            text={words.older}
            loading={busy}
            onClick={() =>
              run(
                (client) => changesBefore(client, next),
                (page) => setPages([...pages, page]),
              )
            }
          />
        </Flex>
      )}
    </Stack>
  )
}

function Line({change}: {readonly change: AccessChange}) {
  const {audit} = useStrings()
  const moment = useMoment()
  return (
    <Card as="li" borderTop paddingY={4} style={{listStyle: 'none'}}>
      <Flex direction={['column', 'column', 'column', 'row']} gap={[3, 3, 3, 4]}>
        <Box flex={['none', 'none', 'none', 1]}>
          <Text size={1} muted>
            <time dateTime={change.at}>{moment(change.at)}</time>
          </Text>
        </Box>
        <Box flex={['none', 'none', 'none', 3]}>
          <Text size={1} style={{overflowWrap: 'anywhere'}}>
            {audit(change)}
          </Text>
        </Box>
      </Flex>
    </Card>
  )
}
