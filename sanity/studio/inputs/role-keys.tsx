import {Box, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {set, unset, useFormValue, type ArrayOfPrimitivesInputProps} from 'sanity'
import {dayOf, firstEventOf, personOf, roleChoices, toggled, type RoleChoice} from './role-choices.ts'
import {useRoles} from './use-roles.ts'

/** Offers the roles of the person beside it by name, those held on the story's day first, and keeps their keys. */
export function RoleKeysInput(props: ArrayOfPrimitivesInputProps) {
  const person = personOf(useFormValue(props.path.slice(0, -1)))
  if (person === undefined) return <Note>Choose the person first; their roles are then offered here.</Note>
  return <RolesOf {...props} person={person} />
}

function RolesOf({person, value, onChange, readOnly}: ArrayOfPrimitivesInputProps & {person: string}) {
  const document = useFormValue([])
  const state = useRoles(person, firstEventOf(document))
  if (state.status === 'loading') return <Note>Loading roles…</Note>
  if (state.status === 'failed') return <Note>The roles could not be loaded. Close this dialog and open it again.</Note>

  const choices = roleChoices(state.answer.roles, dayOf(document, state.answer.event, new Date()))
  if (choices.length === 0) return <Note>This person’s page lists no roles.</Note>

  const chosen = (value ?? []).filter((key) => typeof key === 'string')
  const toggle = (key: string) => {
    const next = toggled(chosen, key, choices)
    onChange(next.length === 0 ? unset() : set(next))
  }
  return (
    <Stack gap={4} paddingY={2}>
      {choices.map((choice) => (
        <Choice
          key={choice.key}
          choice={choice}
          checked={chosen.includes(choice.key)}
          readOnly={readOnly === true}
          onToggle={toggle}
        />
      ))}
    </Stack>
  )
}

function Choice(props: {choice: RoleChoice; checked: boolean; readOnly: boolean; onToggle: (key: string) => void}) {
  const {choice, checked, readOnly, onToggle} = props
  return (
    <Flex as="label" align="flex-start" gap={3}>
      <Checkbox checked={checked} readOnly={readOnly} onChange={() => onToggle(choice.key)} />
      <Stack gap={2}>
        <Text size={1}>{choice.label}</Text>
        <Text size={0} muted>
          {[choice.period, choice.heldThatDay ? 'held that day' : 'not held that day'].filter(Boolean).join(' · ')}
        </Text>
      </Stack>
    </Flex>
  )
}

function Note({children}: {children: string}) {
  return (
    <Box paddingY={2}>
      <Text size={1} muted>
        {children}
      </Text>
    </Box>
  )
}
