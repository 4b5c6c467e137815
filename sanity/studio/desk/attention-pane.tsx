import {Box, Stack} from '@sanity/ui'
import {useCallback, useState} from 'react'
import {strings} from '../../../lib/i18n/strings.ts'
import {nameIn} from '../../../lib/model/text.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import {atATime, findAttention, type Attention, type StoryToSettle} from './attention.ts'
import {Group} from './group.tsx'
import {LookedAt} from './looked-at.tsx'
import {Note} from './note.tsx'
import {Row} from './row.tsx'
import {useLive} from './use-live.ts'

function StoryRow({story: {id, headline, items}}: {story: StoryToSettle}) {
  const say = strings(useDeskLanguage()).gate
  const words = useWords()
  const [first, ...more] = items
  if (first === undefined) return null
  return (
    <Row
      id={id}
      type="story"
      title={headline ?? words.withoutHeadline}
      tone={first.level === 'error' ? 'critical' : 'caution'}
    >
      {say(first.finding)}
      {more.length > 0 && ` · ${words.andMore(more.length)}`}
    </Row>
  )
}

function People({people, from, total}: Pick<Attention, 'people' | 'from'> & {readonly total: number}) {
  const words = useWords()
  const language = useDeskLanguage()
  if (people.length === 0) return null
  return (
    <Group title={words.peopleWithoutDates(from + 1, from + people.length, total)}>
      {people.map(({id, name, undated}) => (
        <Row
          key={id}
          id={id}
          type="person"
          tone="caution"
          title={name === undefined ? id : nameIn(name, language).text}
        >
          {words.undatedRoles(undated)}
        </Row>
      ))}
    </Group>
  )
}

/** *Needs attention*: the publish gate over the stories, and people whose roles nobody has dated. */
export function AttentionPane() {
  const words = useWords()
  const [from, setFrom] = useState(0)
  const look = useCallback((client: Parameters<typeof findAttention>[0]) => findAttention(client, from), [from])
  const state = useLive(look, 'story person institution event translation.metadata')
  if (state.status === 'looking') return <Note>{words.looking}</Note>
  if (state.status === 'failed') return <Note>{words.lookFailed}</Note>
  const {stories, people, totals} = state.found
  return (
    <Box height="fill" overflow="auto">
      {stories.length + people.length === 0 && <Note>{words.nothingNeedsAttention}</Note>}
      <Stack gap={5} padding={4}>
        {stories.length > 0 && (
          <Group title={words.stories}>
            {stories.map((story) => (
              <StoryRow key={story.id} story={story} />
            ))}
          </Group>
        )}
        <People people={people} from={state.found.from} total={totals.people} />
        <LookedAt from={state.found.from} size={atATime} totals={totals} onLook={setFrom} />
      </Stack>
    </Box>
  )
}
