import {Box, Card, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import {usePaneRouter} from 'sanity/structure'
import {strings} from '../../../lib/i18n/strings.ts'
import {nameIn} from '../../../lib/model/text.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import type {StoryToSettle} from './attention.ts'
import {useAttention} from './use-attention.ts'

interface RowProps {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly tone: 'critical' | 'caution'
  readonly children: ReactNode
}

/** One document that needs attention; it opens beside the list. */
function Row({id, type, title, tone, children}: RowProps) {
  const {ChildLink} = usePaneRouter()
  return (
    <Card as="li" tone={tone} radius={2} border>
      <Card as={ChildLink} childId={id} childParameters={{type}} tone="inherit" padding={3} radius={2}>
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {title}
          </Text>
          <Text size={1} muted>
            {children}
          </Text>
        </Stack>
      </Card>
    </Card>
  )
}

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

function Group({title, children}: {title: string; children: ReactNode}) {
  return (
    <Stack as="section" gap={3} aria-label={title}>
      <Text as="h3" size={1} weight="semibold">
        {title}
      </Text>
      <Stack as="ul" gap={2} padding={0} margin={0}>
        {children}
      </Stack>
    </Stack>
  )
}

/** *Needs attention*: the publish gate over all stories, and people whose roles nobody has dated. */
export function AttentionPane() {
  const words = useWords()
  const language = useDeskLanguage()
  const state = useAttention()
  if (state.status === 'looking') return <Note>{words.looking}</Note>
  if (state.status === 'failed') return <Note>{words.lookFailed}</Note>
  const {stories, people} = state.attention
  if (stories.length + people.length === 0) return <Note>{words.nothingNeedsAttention}</Note>
  return (
    <Box padding={4} height="fill" overflow="auto">
      <Stack gap={5}>
        {stories.length > 0 && (
          <Group title={words.stories}>
            {stories.map((story) => (
              <StoryRow key={story.id} story={story} />
            ))}
          </Group>
        )}
        {people.length > 0 && (
          <Group title={words.peopleWithoutDates}>
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
        )}
      </Stack>
    </Box>
  )
}

function Note({children}: {children: string}) {
  return (
    <Box padding={4}>
      <Text size={1} muted>
        {children}
      </Text>
    </Box>
  )
}
