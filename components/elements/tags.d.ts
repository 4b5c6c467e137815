import type {DetailedHTMLProps, HTMLAttributes} from 'react'

/** The tags that elements declare in `HTMLElementTagNameMap`, for use in JSX; settings are `data-*` attributes. */
type OwnTags = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `dateline-${string}` ? Tag : never]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    HTMLElementTagNameMap[Tag]
  >
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends OwnTags {}
  }
}
