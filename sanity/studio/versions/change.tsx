import {Card, Grid, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'
import type {ChangedPassage} from '../../../lib/model/changed-passages.ts'
import {languageTags, type Language} from '../../../lib/model/language.ts'
import {useStrings} from '../use-words.ts'
import {piecesOf, type Piece} from './pieces.ts'

interface ChangeProps {
  readonly passage: ChangedPassage
  readonly language: Language | undefined
}

/** A passage of the original then and now, side by side where there is room, with what is different marked. */
export function ChangeView({passage: {kind, before, after}, language}: ChangeProps) {
  const {versions: words} = useStrings()
  const pieces = piecesOf(before, after)
  const lang = language === undefined ? undefined : languageTags[language]
  return (
    <Card as="section" padding={4} radius={2} border>
      <Stack gap={4}>
        <Text as="h3" size={1} weight="semibold">
          {words.kind(kind)}
        </Text>
        <Grid gridTemplateColumns={[1, 1, 2]} gap={5}>
          <Side title={words.was} lang={lang} absent={before === undefined ? words.added : undefined}>
            {pieces.map((piece) => piece.kind !== 'added' && <Words key={piece.at} piece={piece} />)}
          </Side>
          <Side title={words.is} lang={lang} absent={after === undefined ? words.removed : undefined}>
            {pieces.map((piece) => piece.kind !== 'removed' && <Words key={piece.at} piece={piece} />)}
          </Side>
        </Grid>
      </Stack>
    </Card>
  )
}

interface SideProps {
  readonly title: string
  readonly lang: string | undefined
  readonly absent: string | undefined
  readonly children: ReactNode
}

function Side({title, lang, absent, children}: SideProps) {
  return (
    <Stack gap={3}>
      <Text size={0} muted weight="medium">
        {title}
      </Text>
      {absent === undefined ? (
        <Text as="p" size={2} lang={lang} style={{whiteSpace: 'pre-line'}}>
          {children}
        </Text>
      ) : (
        <Text size={1} muted>
          {absent}
        </Text>
      )}
    </Stack>
  )
}

// Struck through and underlined, for those to whom the colours look alike.
function Words({piece: {kind, text}}: {readonly piece: Piece}) {
  if (kind === 'same') return text
  const Tag = kind === 'added' ? 'ins' : 'del'
  const tone = kind === 'added' ? 'positive' : 'critical'
  return (
    <Card as="span" tone={tone} style={{display: 'inline'}}>
      <Tag>{text}</Tag>
    </Card>
  )
}
