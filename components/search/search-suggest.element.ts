import {define} from '../elements/define.ts'
import type {Suggested} from './suggested.ts'

const pause = 150

const set = (element: Element, attributes: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
}

/** A suggestion is a link, so that it can be opened in another tab, too. */
function optionOf({href, parts}: Suggested['suggestions'][number], id: string): HTMLAnchorElement {
  const option = document.createElement('a')
  set(option, {href, id, role: 'option', tabindex: '-1', 'aria-selected': 'false'})
  for (const {text, lang} of parts) {
    const span = document.createElement('span')
    span.textContent = text
    if (lang !== undefined) span.lang = lang
    option.append(span, ' ')
  }
  return option
}

/** A combobox whose list completes nothing by itself (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
class Combobox {
  readonly #source: string
  readonly #field: HTMLInputElement
  readonly #list: HTMLElement
  readonly #status: HTMLOutputElement
  #timer: ReturnType<typeof setTimeout> | undefined
  #request = new AbortController()
  #active = -1

  constructor(source: string, field: HTMLInputElement, list: HTMLElement, status: HTMLOutputElement) {
    this.#source = source
    this.#field = field
    this.#list = list
    this.#status = status
    // A field of this type may be a combobox; one for searching may not (https://www.w3.org/TR/html-aria/).
    field.type = 'text'
    set(field, {role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id})
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#press(event)
    else if (event.type === 'input' || event.type === 'compositionend') this.#typed(event)
    // The field keeps the focus while a suggestion is pressed.
    else if (event.type === 'mousedown') event.preventDefault()
    else this.#close()
  }

  #typed(event: Event): void {
    this.#forget()
    this.#activate(-1)
    // While Chinese is being composed, what stands in the field is not yet what is meant.
    if (event instanceof InputEvent && event.isComposing) return
    if (this.#field.value.trim() !== '') this.#timer = setTimeout(() => void this.#ask(), pause)
    else {
      this.#list.replaceChildren()
      this.#close()
    }
  }

  async #ask(): Promise<void> {
    const {signal} = (this.#request = new AbortController())
    try {
      const answer = await fetch(this.#source + encodeURIComponent(this.#field.value), {signal})
      const found: Suggested = await answer.json()
      if (!signal.aborted) this.#show(found)
    } catch {
      // Nobody misses a suggestion: the form is there.
      if (!signal.aborted) this.#close()
    }
  }

  #show({status, suggestions}: Suggested): void {
    this.#list.replaceChildren(...suggestions.map((one, place) => optionOf(one, `${this.#list.id}-${place}`)))
    this.#status.value = status
    this.#activate(-1)
    this.#open(suggestions.length > 0)
  }

  #open(open: boolean): void {
    this.#list.hidden = !open
    this.#field.ariaExpanded = String(open)
  }

  #close(): void {
    this.#forget()
    this.#activate(-1)
    this.#open(false)
    this.#status.value = ''
  }

  /** What has been asked for is out of date. */
  #forget(): void {
    clearTimeout(this.#timer)
    this.#request.abort()
  }

  #activate(place: number): void {
    this.#active = place
    this.#field.removeAttribute('aria-activedescendant')
    Array.from(this.#list.children, (option, at) => {
      option.ariaSelected = String(at === place)
      if (at !== place) return
      this.#field.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({block: 'nearest'})
    })
  }

  #press(event: KeyboardEvent): void {
    // A key that the input method takes: Enter chooses characters then.
    if (event.isComposing) return
    const {key, altKey} = event
    const open = !this.#list.hidden
    const options = this.#list.children
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      if (options.length > 0) this.#open(!(altKey && key === 'ArrowUp'))
      // From the field to the first or the last, and beyond these back to the field.
      const step = key === 'ArrowDown' ? 1 : -1
      const places = options.length + 1
      this.#activate(altKey ? -1 : ((this.#active + 1 + step + places) % places) - 1)
    } else if (key === 'Enter' && open) {
      const option = options[this.#active]
      if (!(option instanceof HTMLElement)) return
      event.preventDefault()
      option.click()
    } else if (key === 'Escape' && this.#field.value !== '') {
      event.preventDefault()
      if (!open) this.#field.value = ''
      this.#close()
    } else if (/^(Home|End|ArrowLeft|ArrowRight)$/.test(key)) {
      // The caret moves, as in any field.
      this.#activate(-1)
    }
  }
}

function listen(combobox: Combobox, field: Element, list: Element): void {
  for (const type of ['input', 'compositionend', 'keydown', 'blur']) field.addEventListener(type, combobox)
  for (const type of ['mousedown', 'click']) list.addEventListener(type, combobox)
}

/** Suggests while the reader types, around a plain form, which works whenever this does not. */
class SearchSuggestElement extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input')
    const list = this.querySelector<HTMLElement>('[role=listbox]')
    const status = this.querySelector('output')
    const source = this.dataset['source']
    if (field === null || list === null || status === null || source === undefined) return
    // Moved to elsewhere in the page, it is connected once more.
    if (field.type === 'search') listen(new Combobox(source, field, list, status), field, list)
  }
}

define('search-suggest', SearchSuggestElement)

declare global {
  interface HTMLElementTagNameMap {
    'dateline-search-suggest': SearchSuggestElement
  }
}
