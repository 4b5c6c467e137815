import {Box, Button, Checkbox, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useRef} from 'react'
import {set, unset, useFormValue, type ArrayOfPrimitivesInputProps} from 'sanity'
import {formatDate} from '../../../lib/format/dates.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import {NewRole} from './new-role.tsx'
import {personOf, roleChoices, toggled, type RoleChoice} from './role-choices.ts'
import {firstEventOf, roleDay} from './role-day.ts'
import {useRoles} from './use-roles.ts'

/** Offers the roles of the person beside it by name, those held on the story's day first, and keeps their keys. */
export function RoleKeysInput(props: ArrayOfPrimitivesInputProps) {
  const words = useWords()
  const person = personOf(useFormValue(props.path.slice(0, -1)))
  if (person === undefined) return <Note>{words.choosePersonFirst}</Note>
  return <RolesOf {...props} person={person} />
}

function RolesOf({
  person,
  value,
  onChange,
  readOnly,
  focused,
}: ArrayOfPrimitivesInputProps & {readonly person: string}) {
  const words = useWords()
  const language = useDeskLanguage()
  const document = useFormValue([])
  const {state, reload} = useRoles(person, firstEventOf(document))
  const own = useRef<HTMLDivElement>(null)
  // Whoever is led here may come before the roles do.
  const isLedHere = focused === true && state.status === 'known'
  useEffect(() => {
    if (isLedHere) own.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [isLedHere])
  if (state.status === 'loading') return <Note>{words.loadingRoles}</Note>
  if (state.status === 'failed') {
    return (
      <Stack gap={3} paddingY={2}>
        <Note>{words.rolesFailed}</Note>
        <Flex>
          <Button fontSize={1} padding={3} mode="ghost" text={words.tryAgain} onClick={reload} />
        </Flex>
      </Stack>
    )
  }

  const day = roleDay(document, state.answer.event, new Date())
  const choices = roleChoices(state.answer.roles, day, language)

  const chosen = (value ?? []).filter((key) => typeof key === 'string')
  const toggle = (key: string) => {
    const next = toggled(chosen, key, choices)
    onChange(next.length === 0 ? unset() : set(next))
  }
  return (
    <Stack ref={own} gap={4} paddingY={2}>
      <Note>{choices.length === 0 ? words.noRoles : words.thatDay(formatDate(day, language))}</Note>
      {choices.map((choice) => (
        <Choice
          key={choice.key}
          choice={choice}
          checked={chosen.includes(choice.key)}
          readOnly={readOnly === true}
          onToggle={toggle}
        />
      ))}
      {readOnly !== true && (
        <NewRole
          person={person}
          onAdded={(key) => {
            onChange(set([...chosen, key]))
            reload()
          }}
        />
      )}
    </Stack>
  )
}

function Choice(props: {choice: RoleChoice; checked: boolean; readOnly: boolean; onToggle: (key: string) => void}) {
  const words = useWords()
  const {choice, checked, readOnly, onToggle} = props
  return (
    <Flex as="label" align="flex-start" gap={3}>
      <Checkbox checked={checked} readOnly={readOnly} onChange={() => onToggle(choice.key)} />
      <Stack gap={2}>
        <Text size={1}>{choice.label}</Text>
        <Text size={1} muted>
          {[choice.period, choice.heldThatDay ? words.heldThatDay : words.notOnThisDate].filter(Boolean).join(' · ')}
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
