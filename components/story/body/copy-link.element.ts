import {define} from '../../elements/define.ts'
import {onFirstMove} from '../../elements/first-move.ts'

const shownFor = 2500

/** Gives each paragraph and quotation inside a button that copies its address, and says that it has. */
class CopyLinkElement extends HTMLElement {
  readonly #status = document.createElement('span')

  connectedCallback(): void {
    onFirstMove(() => this.#offer())
  }

  #offer(): void {
    this.#status.role = 'status'
    this.append(this.#status)
    for (const block of this.querySelectorAll('p[id], figure[id]')) block.append(this.#button(block))
  }

  #button(block: Element): HTMLButtonElement {
    const {label = '', paragraph = '', quotation = ''} = this.dataset
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = label
    button.ariaLabel = block.localName === 'p' ? paragraph : quotation
    button.addEventListener('click', () => void this.#copy(block.id, button))
    return button
  }

  async #copy(id: string, button: HTMLButtonElement): Promise<void> {
    const {label = '', copied = '', shown = ''} = this.dataset
    const address = new URL(`#${id}`, location.origin + location.pathname)
    let said = copied
    try {
      await navigator.clipboard.writeText(address.href)
    } catch {
      // Not allowed, or not there on a page without https: then the reader copies it from the address bar.
      location.hash = address.hash
      said = shown
    }
    button.textContent = said
    this.#status.textContent = said
    setTimeout(() => {
      button.textContent = label
      this.#status.textContent = ''
    }, shownFor)
  }
}

define('copy-link', CopyLinkElement)

declare global {
  interface HTMLElementTagNameMap {
    'dateline-copy-link': CopyLinkElement
  }
}
