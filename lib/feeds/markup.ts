// What XML 1.0 cannot carry at all (https://www.w3.org/TR/xml/#charsets): most control characters, lone surrogates.
const unspeakable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an XML or HTML element or attribute: escaped, and without the characters that XML forbids. */
export function escapeMarkup(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

/** Attributes by name; one that is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>

function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeMarkup(String(value))}"`],
  )
  return `${name}${written.join('')}`
}

/** An element around markup: `content` is escaped already. */
export function wrap(name: string, content: string, attributes: Attributes = {}): string {
  return `<${opening(name, attributes)}>${content}</${name}>`
}

/** An element around plain text, or nothing where there is no text. */
export function write(name: string, text: string | undefined, attributes: Attributes = {}): string {
  return text === undefined || text === '' ? '' : wrap(name, escapeMarkup(text), attributes)
}

/** An element that carries HTML as text. Escaped HTML holds no `]]>`; one that slips in is parted, not lost. */
export function carry(name: string, html: string): string {
  return html === '' ? '' : wrap(name, `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`)
}

/** An element without content. */
export function empty(name: string, attributes: Attributes): string {
  return `<${opening(name, attributes)}/>`
}
