import {languages, type Language} from '../../lib/model/language.ts'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLocalized = (value: Readonly<Record<string, unknown>>) =>
  Object.keys(value).length > 0 && Object.keys(value).every((key) => languages.some((language) => language === key))

/** The same content with its names, captions and descriptions in one language alone. */
export function only(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => only(language, one))
  if (!isRecord(value)) return value
  if (isLocalized(value)) return {[language]: value[language]}
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, only(language, field)]))
}

/** Every localized text in some content, in one language. */
export function textsIn(language: Language, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(language, one))
  if (!isRecord(value)) return []
  const own = isLocalized(value) ? value[language] : undefined
  return typeof own === 'string' ? [own] : Object.values(value).flatMap((field) => textsIn(language, field))
}

const spoken = ['alt', 'title', 'aria-label', 'placeholder']

function piecesOf(root: Element): {text: string; element: Element}[] {
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    const said = spoken.flatMap((name) => element.getAttribute(name) ?? [])
    return [...own.map((node) => node.textContent ?? ''), ...said].map((text) => ({text, element}))
  })
}

/** What a reader hears of a page, text by text, each with the language that its elements say it is in. */
export function spokenParts(root: Element): {text: string; lang: string}[] {
  return piecesOf(root)
    .filter(({text}) => text.trim() !== '')
    .map(({text, element}) => ({text, lang: element.closest('[lang]')?.getAttribute('lang') ?? ''}))
}
