import {archive} from './archive.ts'
import {directory} from './directory.ts'
import {entities} from './entities.ts'
import {errors} from './errors.ts'
import {event} from './event.ts'
import {frame} from './frame.ts'
import {institution} from './institution.ts'
import {lists} from './lists.ts'
import {person} from './person.ts'
import {privacy} from './privacy.ts'
import {search} from './search.ts'
import {story} from './story.ts'

/** The interface in Chinese (simplified). */
export const zh = {
  archive,
  directory,
  entities,
  errors,
  event,
  frame,
  institution,
  lists,
  person,
  privacy,
  search,
  story,
}
