import {useDocumentOperation, type DocumentActionComponent} from 'sanity'
import {addedOnPublish} from './publishing.ts'
import {versionActions} from './version-actions.ts'

/** Actions that would make a second site, or leave none. */
const notForTheOneSite = new Set(['duplicate', 'delete', 'unpublish'])

function completing(publish: DocumentActionComponent): DocumentActionComponent {
  const Publish: DocumentActionComponent = (props) => {
    const {patch} = useDocumentOperation(props.id, props.type)
    const described = publish(props)
    if (described === null || described.onHandle === undefined) return described
    const {onHandle} = described
    return {
      ...described,
      onHandle() {
        const added = addedOnPublish(props.draft, props.published, new Date())
        if (Object.keys(added).length > 0) patch.execute([{set: added}])
        onHandle()
      },
    }
  }
  Publish.action = 'publish'
  Publish.displayName = 'PublishStory'
  return Publish
}

/** What can be done with a document of a type. */
export function documentActions(actions: DocumentActionComponent[], {schemaType}: {schemaType: string}) {
  if (schemaType === 'site') return actions.filter(({action}) => action === undefined || !notForTheOneSite.has(action))
  if (schemaType !== 'story') return actions
  const completed = actions.map((action) => (action.action === 'publish' ? completing(action) : action))
  return [...completed, ...versionActions]
}
