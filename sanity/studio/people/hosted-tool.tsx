import {LaunchIcon} from '@sanity/icons/Launch'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useProjectId} from 'sanity'
import {useStrings} from '../use-words.ts'
import {Sheet} from './sheet.tsx'

/** On the hosted lake people are Sanity's business: where that is. */
export function HostedTool() {
  const {access: words} = useStrings()
  const projectId = useProjectId()
  return (
    <Sheet title={words.title} intro={words.hosted.title}>
      <Stack gap={4}>
        <Text size={1}>{words.hosted.how}</Text>
        <Flex>
          <Button
            as="a"
            href={`https://www.sanity.io/manage/project/${projectId}/members`}
            target="_blank"
            rel="noreferrer"
            iconRight={LaunchIcon}
            text={words.hosted.lead}
          />
        </Flex>
      </Stack>
    </Sheet>
  )
}
