import {Box, Card, Stack, Text} from '@sanity/ui'
import {Preview, useSchema} from 'sanity'
import {usePaneRouter} from 'sanity/structure'
import {formatMoment, formatZone} from '../../../lib/format/moments.ts'
import type {Language} from '../../../lib/model/language.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import {Note} from './note.tsx'
import {heldBack, outThisWeek, type Outing} from './outings.ts'
import {useLive, type Look} from './use-live.ts'

/** A moment by the newsroom's clock, and in UTC. */
export function onBothClocks(at: Date, language: Language): string[] {
  const instant = at.toISOString()
  return [newsroomTimeZone, 'UTC'].map(
    (timeZone) => `${formatMoment({instant, timeZone}, language)} ${formatZone(instant, timeZone, language)}`,
  )
}

/** A story with its picture and state, and when it comes out; it opens beside the list. */
function OutingRow({id, at}: Outing) {
  const {ChildLink} = usePaneRouter()
  const type = useSchema().get('story')
  const language = useDeskLanguage()
  if (type === undefined) return null
  return (
    <Card as="li" radius={2} border>
      <Card as={ChildLink} data-as="a" childId={id} childParameters={{type: 'story'}} padding={1} radius={2}>
        <Preview layout="default" schemaType={type} value={{_type: 'story', _id: id}} />
        <Stack gap={2} padding={2}>
          {onBothClocks(at, language).map((clock) => (
            <Text key={clock} size={1}>
              {clock}
            </Text>
          ))}
        </Stack>
      </Card>
    </Card>
  )
}

function Outings({look, empty}: {readonly look: Look<readonly Outing[]>; readonly empty: string}) {
  const words = useWords()
  const state = useLive(look, 'story')
  if (state.status === 'looking') return <Note>{words.looking}</Note>
  if (state.status === 'failed') return <Note>{words.lookFailed}</Note>
  if (state.found.length === 0) return <Note>{empty}</Note>
  return (
    <Box padding={3} height="fill" overflow="auto">
      <Stack as="ul" gap={2} padding={0} margin={0}>
        {state.found.map(({id, at}) => (
          <OutingRow key={id} id={id} at={at} />
        ))}
      </Stack>
    </Box>
  )
}

/** *Scheduled and embargoed*: what is published and waits for its minute. */
export function HeldBackPane() {
  return <Outings look={heldBack} empty={useWords().nothingHeldBack} />
}

/** *Published this week*. */
export function ThisWeekPane() {
  return <Outings look={outThisWeek} empty={useWords().nothingThisWeek} />
}
