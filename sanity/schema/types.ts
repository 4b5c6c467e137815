import type {SchemaTypeDefinition} from '@sanity/types'
import {attachment} from './blocks/attachment.ts'
import {body} from './blocks/body.ts'
import {factBox} from './blocks/fact-box.ts'
import {gallery} from './blocks/gallery.ts'
import {link} from './blocks/link.ts'
import {mention} from './blocks/mention.ts'
import {quotation} from './blocks/quotation.ts'
import {table} from './blocks/table.ts'
import {video} from './blocks/video.ts'
import {event} from './documents/event.ts'
import {institution} from './documents/institution.ts'
import {person} from './documents/person.ts'
import {programme} from './documents/programme.ts'
import {site} from './documents/site.ts'
import {story} from './documents/story.ts'
import {topic} from './documents/topic.ts'
import {translationMetadata} from './documents/translation-metadata.ts'
import {appearance} from './objects/appearance.ts'
import {author} from './objects/author.ts'
import {contact} from './objects/contact.ts'
import {correction} from './objects/correction.ts'
import {dateline} from './objects/dateline.ts'
import {distinction} from './objects/distinction.ts'
import {externalLink} from './objects/external-link.ts'
import {frontSections} from './objects/front-sections.ts'
import {localizedString} from './objects/localized-string.ts'
import {localizedText} from './objects/localized-text.ts'
import {navigationItem} from './objects/navigation-item.ts'
import {period} from './objects/period.ts'
import {picture} from './objects/picture.ts'
import {place} from './objects/place.ts'
import {policy} from './objects/policy.ts'
import {pressContact} from './objects/press-contact.ts'
import {roleKeys} from './objects/role-keys.ts'
import {role} from './objects/role.ts'
import {storyVersions} from './objects/story-versions.ts'
import {translatedFrom} from './objects/translated-from.ts'
import {translationReference} from './objects/translation-reference.ts'

const documents = [story, person, institution, event, topic, programme, site, translationMetadata]

const blocks = [body, link, mention, gallery, quotation, factBox, table, video, attachment]

const objects = [
  localizedString,
  localizedText,
  picture,
  dateline,
  author,
  roleKeys,
  appearance,
  correction,
  pressContact,
  role,
  distinction,
  externalLink,
  place,
  period,
  contact,
  navigationItem,
  policy,
  storyVersions,
  translatedFrom,
  translationReference,
  ...frontSections,
]

/** Every type that Studio and the generated types know. */
export const schemaTypes: SchemaTypeDefinition[] = [...documents, ...blocks, ...objects]
