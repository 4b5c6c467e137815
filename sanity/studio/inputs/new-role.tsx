import {Button, Card, Flex, Stack, Text, TextInput} from '@sanity/ui'
import {useState} from 'react'
import {useClient} from 'sanity'
import {partialDate} from '../../../lib/model/date.ts'
import type {Language} from '../../../lib/model/language.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {inOrder} from '../../schema/objects/role.ts'
import {newKey} from '../new-id.ts'
import {useDeskLanguage, useWords} from '../use-words.ts'
import {addRole} from './add-role.ts'

interface NewRoleProps {
  readonly person: string
  /** Called with the key of the role once it is written into the person. */
  readonly onAdded: (key: string) => void
}

const isDate = (text: string) => text === '' || partialDate.safeParse(text).success

/** Writes a role that the person lacks, with its dates, without leaving the story. */
export function NewRole({person, onAdded}: NewRoleProps) {
  const words = useWords()
  const language: Language = useDeskLanguage()
  const client = useClient({apiVersion: studioApiVersion})
  const [open, setOpen] = useState(false)
  const [role, setRole] = useState({title: '', from: '', to: ''})
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  if (!open) return <Button fontSize={1} padding={2} mode="ghost" text={words.addRole} onClick={() => setOpen(true)} />

  const backwards = inOrder(role) !== true
  const readable = isDate(role.from) && isDate(role.to) && !backwards
  const ready = role.title.trim() !== '' && readable && state !== 'busy'
  const add = async () => {
    setState('busy')
    const key = newKey()
    await addRole(client, person, {...role, key, language})
    setState('ready')
    setOpen(false)
    onAdded(key)
  }
  const field = (name: 'title' | 'from' | 'to', label: string, placeholder = '') => (
    <Stack as="label" gap={2} flex={name === 'title' ? 2 : 1}>
      <Text size={0} muted>
        {label}
      </Text>
      <TextInput
        fontSize={1}
        value={role[name]}
        placeholder={placeholder}
        onChange={({currentTarget: {value}}) => setRole((before) => ({...before, [name]: value}))}
      />
    </Stack>
  )
  return (
    <Card padding={3} radius={2} border>
      <Stack gap={3}>
        <Flex gap={2}>
          {field('title', words.roleTitle)}
          {field('from', words.roleFrom, '2015-03')}
          {field('to', words.roleTo)}
        </Flex>
        <Text as="output" size={0} muted>
          {backwards ? words.roleBackwards : state === 'failed' ? words.roleFailed : words.roleHint}
        </Text>
        <Flex gap={2} justify="flex-end">
          <Button fontSize={1} padding={2} mode="bleed" text={words.cancel} onClick={() => setOpen(false)} />
          <Button
            fontSize={1}
            padding={2}
            text={words.addRole}
            disabled={!ready}
            onClick={() => void add().catch(() => setState('failed'))}
          />
        </Flex>
      </Stack>
    </Card>
  )
}
