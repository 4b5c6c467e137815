import type {DraftPicture, StoryDraft} from './gate-draft.ts'
import type {GateGraph} from './gate-graph.ts'
import type {Language} from './language.ts'
import {advice, error, type FieldPath, type GateItem} from './gate-item.ts'

/** What no story can go without: its language, words, day and address. */
export function essentials(draft: StoryDraft): GateItem[] {
  const {language, headline, standfirst, dateline, slug} = draft
  return [
    ...(language === undefined ? [error(['language'], {code: 'language-missing'})] : []),
    ...(headline === undefined ? [error(['headline'], {code: 'headline-missing'})] : []),
    ...(slug === undefined ? [advice(['slug'], {code: 'slug-missing'})] : []),
    ...(standfirst === undefined ? [error(['standfirst'], {code: 'standfirst-missing'})] : []),
    ...(dateline?.date === undefined ? [error(['dateline', 'date'], {code: 'date-missing'})] : []),
  ]
}

/** An address that leads to another story already. */
export function address(_draft: StoryDraft, {slugTaken}: GateGraph): GateItem[] {
  return slugTaken ? [error(['slug'], {code: 'slug-taken'})] : []
}

/** An embargo that is over before the story was ever out holds nothing back. */
export function embargo({embargoUntil}: StoryDraft, {wasPublished}: GateGraph, now: Date): GateItem[] {
  if (embargoUntil === undefined || wasPublished || Date.parse(embargoUntil) > now.getTime()) return []
  return [error(['embargoUntil'], {code: 'embargo-past'})]
}

interface Shown {
  readonly path: FieldPath
  readonly picture: DraftPicture
}

function shown({mainPicture, body}: StoryDraft): Shown[] {
  const main: Shown[] = mainPicture === undefined ? [] : [{path: ['mainPicture'], picture: mainPicture}]
  const inBody = body.flatMap((block): Shown[] => {
    const path: FieldPath = ['body', {_key: block._key}]
    if (block._type === 'picture') return [{path, picture: block}]
    if (block._type !== 'gallery') return []
    return block.pictures.map((picture) => ({path: [...path, 'pictures', {_key: picture._key}], picture}))
  })
  return [...main, ...inBody].filter(({picture}) => picture.asset !== undefined)
}

// Whoever may use these need not name anybody.
const nobodys = new Set(['cc0', 'public-domain'])

/** Pictures that say nothing to readers who cannot see them, and a main picture that nobody may know how to use. */
export function pictures(draft: StoryDraft): GateItem[] {
  const {language, mainPicture} = draft
  const main = mainPicture?.asset === undefined ? undefined : mainPicture
  const uncredited = main !== undefined && main.credit === undefined && !nobodys.has(main.licence ?? '')
  return [
    ...(language === undefined ? [] : mute(draft, language)),
    ...(uncredited ? [error(['mainPicture', 'credit'], {code: 'credit-missing'})] : []),
    ...(main !== undefined && main.licence === undefined
      ? [error(['mainPicture', 'licence'], {code: 'licence-missing'})]
      : []),
  ]
}

function mute(draft: StoryDraft, language: Language): GateItem[] {
  return shown(draft)
    .filter(({picture}) => picture.alt?.[language] === undefined)
    .map(({path}) => error([...path, 'alt', language], {code: 'alt-missing', language}))
}
