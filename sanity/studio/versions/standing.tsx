import {Card, Stack, Text} from '@sanity/ui'
import {formatMoment} from '../../../lib/format/moments.ts'
import type {StoryDraft} from '../../../lib/model/gate-draft.ts'
import {languageName, languageTags} from '../../../lib/model/language.ts'
import type {Passage} from '../../../lib/model/passages.ts'
import {newsroomTimeZone} from '../../../lib/model/story.ts'
import {isBehind, untranslated, type StoryVersion} from '../../../lib/model/translation.ts'
import {useDeskLanguage, useStrings} from '../use-words.ts'
import {UpToDate} from './up-to-date-buttons.tsx'

interface StandingProps {
  readonly draft: StoryDraft
  readonly own: StoryVersion
  readonly original: StoryVersion
}

/** How a version stands to its original: what is still to be translated, and whether it has kept up. */
export function Standing({draft, own, original}: StandingProps) {
  const left = untranslated(draft.passages, original)
  return (
    <Stack gap={2}>
      {left.length > 0 && <ToTranslate passages={left} />}
      <KeptUp own={own} original={original} />
    </Stack>
  )
}

function ToTranslate({passages}: {readonly passages: readonly Passage[]}) {
  const {versions: words} = useStrings()
  const counts = new Map<Passage['kind'], number>()
  for (const {kind} of passages) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return (
    <Card tone="primary" padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1} weight="medium">
          {words.toTranslate(passages.length)}
        </Text>
        <Text size={1}>{words.kinds([...counts])}</Text>
      </Stack>
    </Card>
  )
}

function KeptUp({own, original}: Omit<StandingProps, 'draft'>) {
  const {versions: words} = useStrings()
  const desk = useDeskLanguage()
  const from = own.translatedFrom
  const isLate = isBehind(own, original)
  if (from !== undefined && !isLate) {
    if (from.at === undefined) return null
    const moment = formatMoment({instant: from.at, timeZone: newsroomTimeZone}, desk)
    return (
      <Card padding={3} radius={2} border>
        <Text size={1} muted>
          {words.inStep(moment)}
        </Text>
      </Card>
    )
  }
  const {digest, revision} = original.text
  return (
    <Card tone="caution" padding={3} radius={2} border>
      <Stack gap={3}>
        <Text size={1}>
          {from === undefined ? words.unknown : words.behind(languageName(original.language, languageTags[desk]))}
        </Text>
        <UpToDate version={own.id} text={{story: original.id, digest, revision}} isComparable={from !== undefined} />
      </Stack>
    </Card>
  )
}
