import {defineType} from '@sanity/types'
import {block} from './block.ts'

/** A story's text: every kind of block that the site can show. */
export const body = defineType({
  name: 'body',
  title: 'Body',
  type: 'array',
  of: [
    block,
    {type: 'picture'},
    {type: 'gallery'},
    {type: 'quotation'},
    {type: 'factBox'},
    {type: 'table'},
    {type: 'video'},
    {type: 'attachment'},
  ],
})
