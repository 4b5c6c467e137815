import {defineField, defineType} from '@sanity/types'
import {z} from 'zod'

const withFile = z.object({file: z.object({asset: z.object({_ref: z.string()})})})

/** A video has an address elsewhere, or a file of its own. */
export function addressOrFile(url: unknown, parent: unknown): true | string {
  const own = withFile.safeParse(parent).success
  if (own) return url === undefined ? true : 'A file is given: leave the address empty'
  return typeof url === 'string' ? true : 'Give the address of the video, or upload a file'
}

/** A video elsewhere, or of the newsroom's own; readers load nothing of it before they ask. */
export const video = defineType({
  name: 'video',
  title: 'Video',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Title',
      type: 'string',
      validation: (rule) => rule.required().error('A video needs a title'),
    }),
    defineField({
      name: 'url',
      title: 'Address',
      description:
        'Of YouTube, Vimeo or Bilibili, which then plays in the page once a reader asks, or of any other site.',
      type: 'url',
      validation: (rule) => [
        rule.uri({scheme: ['http', 'https']}),
        rule.custom((url, {parent}) => addressOrFile(url, parent)),
      ],
    }),
    defineField({
      name: 'file',
      title: 'File',
      description: 'MP4 or WebM, instead of an address.',
      type: 'file',
      options: {accept: 'video/mp4,video/webm'},
    }),
    defineField({
      name: 'subtitles',
      title: 'Subtitles of the file',
      description: 'WebVTT, in the language of the story, for readers who cannot hear it.',
      type: 'file',
      options: {accept: '.vtt,text/vtt'},
      hidden: ({parent}) => !withFile.safeParse(parent).success,
    }),
    defineField({name: 'poster', title: 'Still picture', type: 'picture'}),
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
  ],
  preview: {select: {title: 'title', subtitle: 'url', media: 'poster'}},
})
