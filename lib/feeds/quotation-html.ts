import type {QuotationBlock} from '../model/body.ts'
import {languageTags} from '../model/language.ts'
import {nameIn} from '../model/text.ts'
import {absolute, entityPath} from '../routes.ts'
import {localizedHtml, paragraphs} from './localized-html.ts'
import {wrap} from './markup.ts'
import {rolesHtml} from './roles-html.ts'
import type {Setting} from './setting.ts'

/** A quotation with its speaker and the speaker's role that day; reported speech stands in no quotation element. */
export function quotationHtml(block: QuotationBlock, setting: Setting): string {
  const original = block.originalText === undefined ? '' : paragraphs(block.originalText, originalTag(block, setting))
  const words = paragraphs(block.text) + original
  const quoted = block.quotationKind === 'direct' ? wrap('blockquote', words) : words
  const attribution = attributionHtml(block, setting)
  return wrap('figure', quoted + (attribution === '' ? '' : wrap('figcaption', attribution)))
}

const originalTag = (block: QuotationBlock, setting: Setting) =>
  block.originalLanguage === undefined || block.originalLanguage === setting.language
    ? undefined
    : languageTags[block.originalLanguage]

function attributionHtml(block: QuotationBlock, setting: Setting): string {
  const {speaker} = block
  if (speaker === undefined) return ''
  const href = absolute(setting.siteUrl, entityPath(setting.language, speaker))
  const name = wrap('a', localizedHtml(nameIn(speaker.name, setting.language), setting.language), {href})
  const roles = rolesHtml(block, setting)
  if (roles === '') return name
  return `${name}${setting.language === 'zh' ? '，' : ', '}${roles}`
}
