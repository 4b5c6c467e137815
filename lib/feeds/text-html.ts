import {type PortableTextComponents, toHTML} from '@portabletext/to-html'
import {type LinkMark, type MentionMark, type TextBlock, decorators, hasWords, textStyles} from '../model/body.ts'
import {absolute, entityPath} from '../routes.ts'
import {escapeMarkup, wrap} from './markup.ts'
import type {Setting} from './setting.ts'

type Mark<M> = {readonly value?: M; readonly children: string}

/** Paragraphs, headings and lists as HTML; the lists of neighbouring blocks are nested by level. */
export function textHtml(blocks: readonly TextBlock[], setting: Setting): string {
  return toHTML(blocks.map(withKnownMarks), {components: components(setting)})
}

// A link that could not be read leaves its key behind in `marks`; the words stay, the mark goes.
function withKnownMarks(block: TextBlock): TextBlock {
  const known = new Set<string>([...decorators, ...block.markDefs.map((mark) => mark._key)])
  const children = block.children.map((span) => ({...span, marks: span.marks.filter((mark) => known.has(mark))}))
  return {...block, children}
}

function components(setting: Setting): PortableTextComponents {
  const {siteUrl, language, pageUrl} = setting
  return {
    marks: {
      sub: ({children}) => wrap('sub', children),
      sup: ({children}) => wrap('sup', children),
      link: ({value, children}: Mark<LinkMark>) => anchor(value && resolved(value.href, pageUrl), children),
      mention: ({value, children}: Mark<MentionMark>) =>
        anchor(value?.entity && absolute(siteUrl, entityPath(language, value.entity)), children),
    },
    block: Object.fromEntries(textStyles.map((style) => [style, textElement(style === 'normal' ? 'p' : style)])),
    hardBreak: () => '<br/>',
    escapeHTML: escapeMarkup,
  }
}

const textElement =
  (name: string) =>
  ({
    value,
    children,
  }: {
    readonly value: {readonly children: readonly object[]}
    readonly children?: string | undefined
  }) =>
    hasWords(value) ? wrap(name, children ?? '') : ''

const anchor = (href: string | undefined, children: string) =>
  href === undefined ? children : wrap('a', children, {href})

const resolved = (href: string, base: string) => URL.parse(href, base)?.href
