import {defineArrayMember} from '@sanity/types'
import {createElement, type ReactNode} from 'react'
import {decorators, listStyles, textStyles} from '../../../lib/model/body.ts'
import {choices} from '../choices.ts'

const shownAs = (tag: 'sub' | 'sup') =>
  function Decorated({children}: {children?: ReactNode}) {
    return createElement(tag, null, children)
  }

const sign = (text: string) =>
  function Sign() {
    return createElement('span', {style: {fontSize: '0.7em'}}, text)
  }

// Studio draws bold and italics by itself, but knows no sub- and superscript.
const shown = {
  strong: {title: 'Bold', value: 'strong'},
  em: {title: 'Italic', value: 'em'},
  sub: {title: 'Subscript', value: 'sub', component: shownAs('sub'), icon: sign('x₂')},
  sup: {title: 'Superscript', value: 'sup', component: shownAs('sup'), icon: sign('x²')},
}

/** A paragraph, heading or list item. */
export const block = defineArrayMember({
  type: 'block',
  styles: choices(textStyles, {normal: 'Paragraph', h2: 'Heading', h3: 'Smaller heading'}),
  lists: choices(listStyles, {bullet: 'List', number: 'Numbered list'}),
  marks: {
    decorators: decorators.map((value) => shown[value]),
    annotations: [
      {name: 'link', type: 'link'},
      {name: 'mention', type: 'mention'},
    ],
  },
})
