import {access} from './access.ts'
import {archive} from './archive.ts'
import {audit} from './audit.ts'
import {desk} from './desk.ts'
import {directory} from './directory.ts'
import {entities} from './entities.ts'
import {errors} from './errors.ts'
import {event} from './event.ts'
import {frame} from './frame.ts'
import {gate} from './gate.ts'
import {institution} from './institution.ts'
import {lists} from './lists.ts'
import {person} from './person.ts'
import {preview} from './preview.ts'
import {privacy} from './privacy.ts'
import {schema} from './schema.ts'
import {search} from './search.ts'
import {story} from './story.ts'
import {versions} from './versions.ts'

/** The interface in English. */
export const en = {
  access,
  archive,
  audit,
  desk,
  directory,
  entities,
  errors,
  event,
  frame,
  gate,
  institution,
  lists,
  person,
  preview,
  privacy,
  schema,
  search,
  story,
  versions,
}
