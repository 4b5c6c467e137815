import {Button} from '@sanity/ui'
import {useState} from 'react'
import {useClient} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {newKey} from '../new-id.ts'
import {useWords} from '../use-words.ts'
import {addRole, type RoleToAdd} from './add-role.ts'
import {NewRoleForm} from './new-role-form.tsx'

interface NewRoleProps {
  readonly person: string
  /** Called with the key of the role once it is written into the person. */
  readonly onAdded: (key: string) => void
}

/** Writes a role that the person lacks, with its institution and dates, without leaving the story. */
export function NewRole({person, onAdded}: NewRoleProps) {
  const words = useWords()
  const client = useClient({apiVersion: studioApiVersion})
  const [open, setOpen] = useState(false)
  if (!open) return <Button fontSize={1} padding={3} mode="ghost" text={words.addRole} onClick={() => setOpen(true)} />
  const add = async (role: RoleToAdd) => {
    const key = newKey()
    await addRole(client, person, key, role)
    setOpen(false)
    onAdded(key)
  }
  return <NewRoleForm onAdd={add} onCancel={() => setOpen(false)} />
}
