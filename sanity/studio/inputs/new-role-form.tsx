import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useEffect, useId, useRef, useState, type ReactNode} from 'react'
import {languageName, languages, languageTags} from '../../../lib/model/language.ts'
import {partialDate} from '../../../lib/model/date.ts'
import {inOrder} from '../../schema/objects/role.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import type {RoleToAdd} from './add-role.ts'
import {InstitutionField} from './institution-field.tsx'

interface NewRoleFormProps {
  /** Resolves once the role is written. */
  readonly onAdd: (role: RoleToAdd) => Promise<void>
  readonly onCancel: () => void
}

const isDate = (text: string) => text === '' || partialDate.safeParse(text).success
const nothing: RoleToAdd = {title: {}, institution: undefined, from: '', to: ''}

function Labelled({label, htmlFor, children}: {label: string; htmlFor: string; children: ReactNode}) {
  return (
    <Stack gap={2} flex={1}>
      <Text as="label" size={1} htmlFor={htmlFor}>
        {label}
      </Text>
      {children}
    </Stack>
  )
}

/** The fields of a role, as the person's own form has them. */
export function NewRoleForm({onAdd, onCancel}: NewRoleFormProps) {
  const words = useWords()
  const tag = languageTags[useDeskLanguage()]
  const id = useId()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const [role, setRole] = useState(nothing)
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const backwards = inOrder(role) !== true
  const unreadable = !isDate(role.from) || !isDate(role.to)
  const isTitled = languages.some((language) => (role.title[language]?.trim() ?? '') !== '')
  const change = (part: Partial<RoleToAdd>) => setRole((before) => ({...before, ...part}))
  const add = () => {
    setState('busy')
    onAdd(role).catch(() => setState('failed'))
  }
  const date = (name: 'from' | 'to', label: string, placeholder: string) => (
    <Labelled label={label} htmlFor={id + name}>
      <TextInput
        id={id + name}
        fontSize={1}
        value={role[name]}
        placeholder={placeholder}
        onChange={({currentTarget: {value}}) => change({[name]: value.trim()})}
      />
    </Labelled>
  )
  return (
    <Card as="section" aria-label={words.addRole} padding={3} radius={2} border>
      <Stack gap={4}>
        {languages.map((language, place) => (
          <Labelled key={language} label={words.roleTitle(languageName(language, tag))} htmlFor={id + language}>
            <TextInput
              id={id + language}
              ref={place === 0 ? first : undefined}
              fontSize={1}
              lang={languageTags[language]}
              value={role.title[language] ?? ''}
              onChange={({currentTarget: {value}}) => change({title: {...role.title, [language]: value}})}
            />
          </Labelled>
        ))}
        <Labelled label={words.roleInstitution} htmlFor={`${id}at`}>
          <InstitutionField id={`${id}at`} value={role.institution} onChange={(institution) => change({institution})} />
        </Labelled>
        <Flex gap={3}>
          {date('from', words.roleFrom, '2015-03')}
          {date('to', words.roleTo, words.roleStillHeld)}
        </Flex>
        <Text as="output" size={1} muted>
          {backwards ? words.roleBackwards : state === 'failed' ? words.roleFailed : words.roleHint}
        </Text>
        <Flex gap={2} justify="flex-end">
          <Button fontSize={1} padding={3} mode="bleed" text={words.cancel} onClick={onCancel} />
          <Button
            fontSize={1}
            padding={3}
            text={words.addRole}
            disabled={!isTitled || backwards || unreadable || state === 'busy'}
            onClick={add}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
