import {ArchiveIcon} from '@sanity/icons/Archive'
import {useState} from 'react'
import {useClient, useDocumentPairPermissions, type DocumentActionComponent} from 'sanity'
import {z} from 'zod'
import {publishedId} from '../../lib/model/document-id.ts'
import {studioApiVersion} from '../schema/api-version.ts'
import {useWords} from './use-words.ts'

const state = z.object({withdrawn: z.boolean().nullish()})

/** Takes a published story down, or puts it back: at once, and without publishing what else is changed in its draft. */
export const TakeDown: DocumentActionComponent = ({id, type, published, draft, onComplete}) => {
  const words = useWords()
  const client = useClient({apiVersion: studioApiVersion})
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const [step, setStep] = useState<'closed' | 'asking' | 'failed'>('closed')
  if (published === null || permissions?.granted !== true) return null
  const isDown = state.safeParse(published).data?.withdrawn === true

  const turn = async () => {
    const ids = [publishedId(id), ...(draft === null ? [] : [`drafts.${publishedId(id)}`])]
    const transaction = client.transaction()
    for (const each of ids) transaction.patch(each, (patch) => patch.set({withdrawn: !isDown}))
    await transaction.commit()
    setStep('closed')
    onComplete()
  }
  const close = () => setStep('closed')
  return {
    label: isDown ? words.putBack : words.takeDown,
    icon: ArchiveIcon,
    tone: isDown ? 'default' : 'critical',
    onHandle: () => setStep('asking'),
    dialog:
      step === 'closed'
        ? false
        : {
            type: 'confirm',
            tone: isDown ? 'default' : 'critical',
            message: step === 'failed' ? words.turnFailed : isDown ? words.putBackHow : words.takeDownHow,
            confirmButtonText: isDown ? words.putBack : words.takeDown,
            onCancel: close,
            onConfirm: () => void turn().catch(() => setStep('failed')),
          },
  }
}
TakeDown.displayName = 'TakeDown'
