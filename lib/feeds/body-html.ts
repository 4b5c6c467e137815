import {assertUnreachable} from '../format/assert-unreachable.ts'
import {bodyParts, type OtherBlock} from '../format/body-parts.ts'
import {formatBytes, formatFileKind} from '../format/files.ts'
import {strings} from '../i18n/strings.ts'
import type {BlockOf, Body} from '../model/body.ts'
import {escapeMarkup, wrap, write} from './markup.ts'
import {pictureHtml} from './picture-html.ts'
import {quotationHtml} from './quotation-html.ts'
import type {Setting} from './setting.ts'
import {textHtml} from './text-html.ts'

/** A story's body as HTML that stands alone: no classes, no scripts, absolute addresses. */
export function bodyHtml(body: Body, setting: Setting): string {
  return bodyParts(body)
    .map((part) => ('text' in part ? textHtml(part.text, setting) : blockHtml(part.block, setting)))
    .join('\n')
}

function blockHtml(block: OtherBlock, setting: Setting): string {
  switch (block._type) {
    case 'picture':
      return pictureHtml(block.picture, setting.language)
    case 'gallery':
      return (
        write('h3', block.title) + block.pictures.map((picture) => pictureHtml(picture, setting.language)).join('\n')
      )
    case 'quotation':
      return quotationHtml(block, setting)
    case 'factBox':
      return factBoxHtml(block)
    case 'table':
      return tableHtml(block)
    case 'video':
      return videoHtml(block, setting)
    case 'attachment':
      return attachmentHtml(block, setting)
    default:
      return assertUnreachable(block)
  }
}

function factBoxHtml(block: BlockOf<'factBox'>): string {
  const facts = block.facts.map(({label, value}) =>
    wrap('li', `${label === undefined ? '' : `${write('strong', label)} `}${escapeMarkup(value)}`),
  )
  return wrap('aside', write('h3', block.title) + wrap('ul', facts.join('')))
}

const rowHtml = (cells: readonly string[], cell: 'td' | 'th') =>
  wrap('tr', cells.map((text) => wrap(cell, escapeMarkup(text))).join(''))

function tableHtml(block: BlockOf<'table'>): string {
  const heads = block.headerRow ? block.rows.slice(0, 1) : []
  const head = heads.map(({cells}) => wrap('thead', rowHtml(cells, 'th'))).join('')
  const lines = block.rows.slice(heads.length).map(({cells}) => rowHtml(cells, 'td'))
  return wrap('table', write('caption', block.caption) + head + wrap('tbody', lines.join('')))
}

function attachmentHtml(block: BlockOf<'attachment'>, {language}: Setting): string {
  const size = block.size === undefined ? '' : formatBytes(block.size, language)
  const detail = strings(language).story.downloadSize(formatFileKind(block.mimeType), size)
  return wrap('p', write('a', block.title, {href: block.url}) + (detail === '' ? '' : escapeMarkup(` ${detail}`)))
}

// Readers of feeds drop players, so a video is its poster and a link.
function videoHtml(block: BlockOf<'video'>, setting: Setting): string {
  const poster = block.poster === undefined ? '' : pictureHtml(block.poster, setting.language)
  const caption = block.caption === undefined ? '' : write('p', block.caption)
  return poster + wrap('p', write('a', block.title, {href: block.url})) + caption
}
