import {useState} from 'react'
import {useClient, useDocumentPairPermissions, type DocumentActionComponent} from 'sanity'
import {useRouter} from 'sanity/router'
import {languages, type Language} from '../../../lib/model/language.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {languageTitles} from '../../schema/languages.ts'
import {newId} from '../new-id.ts'
import {useStrings} from '../use-words.ts'
import {readSource, versionIn} from './version-in.ts'

function versionAction(target: Language): DocumentActionComponent {
  const Version: DocumentActionComponent = ({id: of, type, draft, published, onComplete}) => {
    // Versions are tied by a document that is published at once: who may not publish can open one, and make none.
    const [permissions] = useDocumentPairPermissions({id: of, type, permission: 'publish'})
    const client = useClient({apiVersion: studioApiVersion})
    const router = useRouter()
    const {versions: words} = useStrings()
    const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
    const story = readSource(draft ?? published)
    if (story === undefined || story.language === target || permissions?.granted !== true) return null
    const open = async () => {
      const id = await versionIn(client, story, target, newId())
      setState('ready')
      onComplete()
      router.navigateIntent('edit', {id, type: 'story'})
    }
    return {
      label: words.versionIn(languageTitles[target]),
      disabled: state === 'busy',
      onHandle() {
        setState('busy')
        void open().catch(() => setState('failed'))
      },
      dialog: state === 'failed' && {
        type: 'dialog',
        header: words.versionIn(languageTitles[target]),
        content: words.startFailed,
        onClose: () => setState('ready'),
      },
    }
  }
  Version.displayName = `Version${target}`
  return Version
}

/** One action for each language: go to the story's version in it. */
export const versionActions = languages.map(versionAction)
