import {attachment} from './attachment.ts'
import {block} from './block.ts'
import {factBox} from './fact-box.ts'
import {gallery} from './gallery.ts'
import {pictureBlock} from './picture.ts'
import {quotation} from './quotation.ts'
import {table} from './table.ts'
import {video} from './video.ts'

/** A story's body; blocks keep `_type` and `_key`, as Portable Text renderers want them. */
export const body = `body[]{
  _type,
  _key,
  ${block},
  ${pictureBlock},
  ${gallery},
  ${quotation},
  ${factBox},
  ${table},
  ${video},
  ${attachment}
}`
