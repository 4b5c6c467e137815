import {writing} from '../format/writing.ts'
import {strings} from '../i18n/strings.ts'
import type {QuotationBlock} from '../model/body.ts'
import {type Language, languageTags} from '../model/language.ts'
import {originalWords} from '../model/quotation.ts'
import {nameIn} from '../model/text.ts'
import {absolute, entityPath} from '../routes.ts'
import {localizedHtml, paragraphs} from './localized-html.ts'
import {wrap} from './markup.ts'
import {rolesHtml} from './roles-html.ts'
import type {Setting} from './setting.ts'

/** A quotation with its speaker and the speaker's role that day; reported speech is said to be reported. */
export function quotationHtml(block: QuotationBlock, setting: Setting): string {
  const words = paragraphs(block.text) + originalHtml(block, setting.language)
  const reported = block.quotationKind === 'reported' ? [strings(setting.language).story.reported] : []
  const told = [attributionHtml(block, setting), ...reported].filter((part) => part !== '')
  const caption = told.length > 0 ? wrap('figcaption', told.join(' · ')) : ''
  return wrap('figure', wrap('blockquote', words) + caption)
}

function originalHtml(block: QuotationBlock, language: Language): string {
  const original = originalWords(block, language)
  return original === undefined ? '' : paragraphs(original.text, languageTags[original.language])
}

function attributionHtml(block: QuotationBlock, setting: Setting): string {
  const {language, siteUrl} = setting
  const roles = rolesHtml(block, setting)
  if (block.speaker === undefined) return roles
  const href = absolute(siteUrl, entityPath(language, block.speaker))
  const name = wrap('a', localizedHtml(nameIn(block.speaker.name, language), language), {href})
  return [name, roles].filter((part) => part !== '').join(writing[language].comma)
}
