import {Box, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {publishedId} from '../../../lib/model/document-id.ts'
import type {StoryDraft} from '../../../lib/model/gate-draft.ts'
import {languageName, languageTags, type Language} from '../../../lib/model/language.ts'
import {isBehind, originalOf, type StoryVersion} from '../../../lib/model/translation.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import {useDeskLanguage, useStrings} from '../use-words.ts'
import {StartVersion} from './start.tsx'

interface RowProps {
  readonly language: Language
  readonly draft: StoryDraft
  readonly versions: readonly StoryVersion[]
}

/** Whether a version has what it should say the same as: itself, something it keeps up with, or something it doesn't. */
function useStates({language, draft, versions}: RowProps): string[] {
  const {versions: words} = useStrings()
  const version = versions.find((one) => one.language === language)
  const isThis = language === draft.language
  const isOriginal = version !== undefined && versions.some((one) => originalOf(one, versions) === version)
  const states = [
    isThis && words.thisVersion,
    isOriginal && words.original,
    version === undefined && !isThis && words.notYet,
    version !== undefined && !isThis && (version.isPublished ? words.isPublished : words.isDraft),
  ]
  return states.filter((state) => state !== false)
}

/** One language of the site: the story's version in it, whether it has kept up with this one, or a way to start it. */
export function VersionRow({language, draft, versions}: RowProps) {
  const say = strings(useDeskLanguage()).gate
  const {versions: words} = useStrings()
  const states = useStates({language, draft, versions})
  const version = versions.find((one) => one.language === language)
  const own = versions.find(({id}) => id === publishedId(draft._id))
  const isThis = language === draft.language
  const isLate = version !== undefined && own !== undefined && !isThis && madeFrom(own, version, versions)
  return (
    <Card as="li" padding={3} radius={2} border tone={isLate ? 'caution' : 'default'}>
      <Flex align="center" gap={3} wrap="wrap">
        <Box flex={1} style={{minWidth: '12em'}}>
          <Stack gap={3}>
            <Text size={1} weight="medium" lang={languageTags[language]}>
              {languageName(language, languageTags[language])}
            </Text>
            <Text size={1} muted>
              {states.join(' · ')}
            </Text>
            {isLate && <Text size={1}>{say({code: 'translation-behind', language})}</Text>}
          </Stack>
        </Box>
        {!isThis && version === undefined && <StartVersion language={language} />}
        {!isThis && version !== undefined && (
          <Button
            as={IntentLink}
            intent="edit"
            params={{id: version.id, type: 'story'}}
            fontSize={1}
            padding={2}
            mode="ghost"
            text={words.open}
          />
        )}
      </Flex>
    </Card>
  )
}

const madeFrom = (own: StoryVersion, other: StoryVersion, versions: readonly StoryVersion[]) =>
  originalOf(other, versions) === own && isBehind(other, own)
