import {Stack, Text, TextInput, type TextInputProps} from '@sanity/ui'
import type {ComponentProps} from 'react'

interface FieldProps extends Omit<
  ComponentProps<typeof TextInput>,
  'id' | 'onChange' | keyof Pick<TextInputProps, 'prefix'>
> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onText: (text: string) => void
}

/** A line to fill in, with its label and a hint that is read out with it. */
export function Field({id, label, hint, onText, ...input}: FieldProps) {
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      <TextInput
        {...input}
        id={id}
        fontSize={2}
        onChange={(event) => onText(event.currentTarget.value)}
        {...(hint === undefined ? {} : {'aria-describedby': `${id}-hint`})}
      />
      {hint !== undefined && (
        <Text id={`${id}-hint`} size={1} muted>
          {hint}
        </Text>
      )}
    </Stack>
  )
}
