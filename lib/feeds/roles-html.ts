import {type RolePiece, rolePieces, rolesOfSpeaker} from '../format/roles.ts'
import {writing} from '../format/writing.ts'
import type {QuotationBlock} from '../model/body.ts'
import {absolute, entityPath} from '../routes.ts'
import {localizedHtml} from './localized-html.ts'
import {escapeMarkup, wrap} from './markup.ts'
import type {Setting} from './setting.ts'

/** What a speaker was that day, in one line; empty when the record says nothing. */
export function rolesHtml(quotation: QuotationBlock, setting: Setting): string {
  const {roles, text} = rolesOfSpeaker(quotation, setting.day, setting.language)
  const lines = roles.map((role) =>
    rolePieces(role, setting.language)
      .map((piece) => pieceHtml(piece, setting))
      .join(''),
  )
  if (text !== undefined) lines.push(localizedHtml(text, setting.language))
  return lines.join(writing[setting.language].betweenRoles)
}

function pieceHtml(piece: RolePiece, {language, siteUrl}: Setting): string {
  const before = escapeMarkup(piece.before)
  const words = localizedHtml(piece.text, language)
  if (piece.kind === 'title') return before + words
  const {slug} = piece.institution
  return before + wrap('a', words, {href: absolute(siteUrl, entityPath(language, {kind: 'institution', slug}))})
}
