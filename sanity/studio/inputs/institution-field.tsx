import {Card, Stack, Text} from '@sanity/ui'
import {Autocomplete} from '@sanity/ui/autocomplete'
import {useMemo} from 'react'
import {useLive} from '../desk/use-live.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import {findOffered, institutionChoices, isTyped, type InstitutionChoice} from './institution-choices.ts'

interface InstitutionFieldProps {
  readonly id: string
  readonly value: string | undefined
  readonly onChange: (institution: string | undefined) => void
}

function Choice({label, detail}: Pick<InstitutionChoice, 'label' | 'detail'>) {
  return (
    <Card as="button" type="button" padding={3} radius={2}>
      <Stack gap={2}>
        <Text size={1}>{label}</Text>
        {detail !== '' && (
          <Text size={0} muted>
            {detail}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

/** Chooses an institution or one of its units by typing part of a name, in either language, or an abbreviation. */
export function InstitutionField({id, value, onChange}: InstitutionFieldProps) {
  const words = useWords()
  const language = useDeskLanguage()
  const state = useLive(findOffered, 'institution')
  const choices = useMemo(
    () => (state.status === 'found' ? institutionChoices(state.found, language) : []),
    [state, language],
  )
  if (state.status === 'failed') {
    return (
      <Text size={1} muted>
        {words.lookFailed}
      </Text>
    )
  }
  return (
    <Autocomplete
      id={id}
      fontSize={1}
      loading={state.status === 'looking'}
      openButton
      options={choices}
      placeholder={words.roleInstitutionHint}
      value={value ?? ''}
      filterOption={(typed, choice) => isTyped(choice, typed)}
      onChange={(chosen) => onChange(chosen === '' ? undefined : chosen)}
      renderOption={({label, detail}) => <Choice label={label} detail={detail} />}
      renderValue={(chosen, choice) => choice?.label ?? chosen}
    />
  )
}
