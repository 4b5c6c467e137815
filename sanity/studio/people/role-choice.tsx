import {Box, Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {memberRoles, type MemberRole} from '../../../lib/model/access.ts'
import {useStrings} from '../use-words.ts'
import {beginHere} from './paper.tsx'

interface RoleChoiceProps {
  readonly value: MemberRole
  readonly onChange: (role: MemberRole) => void
  /** Whether the dialog begins with it. */
  readonly first?: boolean
}

/** One of the roles, each with what it may do. */
export function RoleChoice({value, onChange, first = false}: RoleChoiceProps) {
  const {access: words} = useStrings()
  return (
    <Box as="fieldset" padding={0} margin={0} style={{border: 0, minWidth: 0}}>
      <Box as="legend" paddingBottom={3} paddingX={0}>
        <Text size={1} weight="medium">
          {words.role}
        </Text>
      </Box>
      <Stack gap={2}>
        {memberRoles.map((role) => (
          <Card key={role} as="label" border radius={2} padding={3} tone={role === value ? 'primary' : 'default'}>
            <Flex gap={3}>
              <Radio
                {...(first && role === value ? beginHere : {})}
                name="role"
                value={role}
                checked={role === value}
                onChange={() => onChange(role)}
              />
              <Stack gap={3} flex={1}>
                <Text size={1} weight="medium">
                  {words.roles[role].title}
                </Text>
                <Text size={1} muted>
                  {words.roles[role].may}
                </Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Stack>
    </Box>
  )
}
