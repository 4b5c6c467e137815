import {Avatar, Badge, Box, Flex, Stack, Text} from '@sanity/ui'
import {useStrings} from '../use-words.ts'

interface WhoProps {
  readonly name: string
  readonly email: string
  readonly isYou: boolean
}

/** Li Na is LN, 李娜 is 李. */
const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, /^\p{Script=Han}/u.test(name) ? 1 : 2)
    .map((part) => /^./u.exec(part)?.[0] ?? '')
    .join('')

/** Somebody in a list. */
export function Who({name, email, isYou}: WhoProps) {
  const {access: words} = useStrings()
  return (
    <Flex align="center" gap={3}>
      <Box flex="none" aria-hidden>
        <Avatar size={1} initials={initialsOf(name)} />
      </Box>
      <Stack gap={3} flex={1} style={{minWidth: 0}}>
        <Flex align="center" gap={2} wrap="wrap">
          <Text size={1} weight="medium" style={{overflowWrap: 'anywhere'}}>
            {name}
          </Text>
          {isYou && <Badge fontSize={0}>{words.you}</Badge>}
        </Flex>
        <Text size={1} muted style={{overflowWrap: 'anywhere'}}>
          {email}
        </Text>
      </Stack>
    </Flex>
  )
}
