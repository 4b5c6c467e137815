import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient, useFormValue} from 'sanity'
import {IntentLink, useRouter} from 'sanity/router'
import {storyDraft, type StoryDraft} from '../../../lib/model/gate-draft.ts'
import type {GateGraph} from '../../../lib/model/gate-graph.ts'
import {translations} from '../../../lib/model/gate-versions.ts'
import {strings} from '../../../lib/i18n/strings.ts'
import {publishedId} from '../../../lib/model/document-id.ts'
import {languageName, languageTags, type Language} from '../../../lib/model/language.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {loadGraphs} from '../../schema/gate/load.ts'
import {newId} from '../new-id.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import {readSource, versionIn} from '../versions.ts'

/** What the newsroom knows around a story, asked for again when its language changes. */
function useGraph(draft: StoryDraft | undefined): GateGraph | undefined {
  const client = useClient({apiVersion: studioApiVersion})
  const [graph, setGraph] = useState<GateGraph>()
  useEffect(() => {
    let left = false
    if (draft !== undefined) {
      loadGraphs(client, [draft]).then(
        (graphOf) => left || setGraph(graphOf(draft)),
        () => left || setGraph(undefined),
      )
    }
    return () => {
      left = true
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the versions hang on which story it is, not on what it says
  }, [client, draft?._id, draft?.language])
  return graph
}

/** Starts the version in a language from this one, and opens it. */
function Start({language}: {language: Language}) {
  const words = useWords()
  const client = useClient({apiVersion: studioApiVersion})
  const router = useRouter()
  const story = readSource(useFormValue([]))
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  if (story === undefined) return null
  const start = async () => {
    setState('busy')
    const id = await versionIn(client, story, language, newId())
    router.navigateIntent('edit', {id, type: 'story'})
  }
  return (
    <Flex align="center" gap={3}>
      {state === 'failed' && <Text size={1}>{words.versionFailed}</Text>}
      <Button
        fontSize={1}
        padding={2}
        mode="ghost"
        disabled={state === 'busy'}
        text={words.startVersion}
        onClick={() => void start().catch(() => setState('failed'))}
      />
    </Flex>
  )
}

/** The versions of a story, one row for each language of the site: where it is, whether it is stale, or a way to start it. */
export function StoryVersionsInput() {
  const words = useWords()
  const say = strings(useDeskLanguage()).gate
  const draft = storyDraft.safeParse(useFormValue([])).data
  const graph = useGraph(draft)
  if (draft?.language === undefined || graph === undefined) return null
  const remarks = translations(draft, graph).filter(({finding}) => finding.code !== 'translation-missing')
  return (
    <Stack gap={3}>
      {graph.languages.map((language) => {
        const version = graph.versions.find((one) => one.language === language)
        const isThis = language === draft.language
        return (
          <Card key={language} padding={3} radius={2} border>
            <Flex align="center" gap={3}>
              <Text size={1} weight="medium" style={{flex: 1}}>
                {languageName(language, languageTags[language])}
              </Text>
              {isThis && (
                <Text size={1} muted>
                  {words.thisVersion}
                </Text>
              )}
              {!isThis && version === undefined && <Start language={language} />}
              {!isThis && version !== undefined && (
                <Text size={1}>
                  <IntentLink intent="edit" params={{id: publishedId(version.id), type: 'story'}}>
                    {words.openVersion}
                  </IntentLink>
                </Text>
              )}
            </Flex>
          </Card>
        )
      })}
      {remarks.map(({finding}) => (
        <Card key={say(finding)} tone="caution" padding={3} radius={2}>
          <Text size={1}>{say(finding)}</Text>
        </Card>
      ))}
    </Stack>
  )
}
