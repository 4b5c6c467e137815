import {personCard} from '../person-card.ts'

/** A quotation's own fields, without `_type` and `_key`. */
export const quotationFields = `text,
  quotationKind,
  "speaker": speaker->{${personCard}},
  roleKeys,
  roleText,
  originalLanguage,
  originalText`

export const quotation = `_type == "quotation" => {${quotationFields}}`
