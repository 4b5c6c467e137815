import {defineArrayMember, defineField, defineType} from '@sanity/types'
import {z} from 'zod'

const grid = z.array(z.object({cells: z.array(z.unknown()).default([])}))

/** Tells of a table whose rows have different numbers of cells. */
export function evenRows(rows: unknown): true | string {
  const parsed = grid.safeParse(rows ?? [])
  if (!parsed.success) return true
  const widths = new Set(parsed.data.map(({cells}) => cells.length))
  return widths.size <= 1 ? true : 'The rows have different numbers of cells'
}

/** Rows of cells; the first row may be the header. */
export const table = defineType({
  name: 'table',
  title: 'Table',
  type: 'object',
  fields: [
    defineField({name: 'caption', title: 'Caption', type: 'string'}),
    defineField({name: 'headerRow', title: 'The first row names the columns', type: 'boolean', initialValue: true}),
    defineField({
      name: 'rows',
      title: 'Rows',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'tableRow',
          title: 'Row',
          type: 'object',
          fields: [defineField({name: 'cells', title: 'Cells', type: 'array', of: [{type: 'string'}]})],
          preview: {
            select: {cells: 'cells'},
            prepare: ({cells}) => ({title: Array.isArray(cells) ? cells.join(' | ') : 'Empty row'}),
          },
        }),
      ],
      validation: (rule) => [
        rule.required().min(1).error('A table needs a row: add one, or take the table out'),
        rule.custom(evenRows).warning(),
      ],
    }),
  ],
  preview: {select: {title: 'caption'}, prepare: ({title}) => ({title: title ?? 'Table', subtitle: 'Table'})},
})
