import type {SanityClient} from '@sanity/client'
import {z} from 'zod'
import {parentToName} from '../../../lib/format/roles.ts'
import {writing} from '../../../lib/format/writing.ts'
import {institutionCard, type InstitutionCard} from '../../../lib/model/institution-card.ts'
import type {Language} from '../../../lib/model/language.ts'
import {list} from '../../../lib/model/parse.ts'
import {nameIn, otherName} from '../../../lib/model/text.ts'

// Published ones only: a person who refers to a draft could not be published.
const query = `*[_type == "institution"]{"kind": _type, "id": _id, "slug": coalesce(slug.current, _id), name, abbreviations,
  "partOf": partOf->{"id": _id, "slug": coalesce(slug.current, _id), name}, "forms": nameForms}`
const offered = list(institutionCard.extend({forms: list(z.string())}))

/** All institutions and units that a role can be at. */
export const findOffered = async (client: SanityClient) =>
  offered.parse(await client.fetch<unknown>(query, {}, {perspective: 'published'}))

export interface InstitutionChoice {
  readonly value: string
  readonly label: string
  /** What tells it from others of the same name: its name in the other script, and what it is part of. */
  readonly detail: string
  /** Everything by which it is found, in small letters. */
  readonly found: string
}

type Offered = InstitutionCard & {readonly forms: readonly string[]}

/** Institutions by name in the editor's language. */
export function institutionChoices(all: readonly Offered[], language: Language): InstitutionChoice[] {
  const choices = all.map((one) => {
    const parent = parentToName(one, language)
    const label = nameIn(one.name, language).text
    const detail = [otherName(one.name, language)?.text, parent && nameIn(parent.name, language).text]
    const found = [...Object.values(one.name), ...one.abbreviations, ...one.forms]
    return {
      value: one.id,
      label,
      detail: detail.filter(Boolean).join(' · '),
      found: found.filter(Boolean).join('\n').toLowerCase(),
    }
  })
  return choices.toSorted((a, b) => a.label.localeCompare(b.label, writing[language].sorting))
}

/** Whether a choice is what somebody types: each word is part of one of its names. */
export const isTyped = ({found}: Pick<InstitutionChoice, 'found'>, typed: string) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => found.includes(word))
