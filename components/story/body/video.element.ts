import {define} from '../../elements/define.ts'
import {onFirstMove} from '../../elements/first-move.ts'

// A player shows and remembers nothing here but what it needs to play.
const allowed = 'autoplay; fullscreen; encrypted-media; picture-in-picture'
const sandbox = 'allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox'

/** A video elsewhere that plays in the page: its host is asked for nothing until the reader starts it. */
class VideoElement extends HTMLElement {
  connectedCallback(): void {
    onFirstMove(() => this.#offer())
  }

  #offer(): void {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = this.dataset['play'] ?? ''
    button.addEventListener('click', () => this.#play())
    this.querySelector('[data-ways]')?.prepend(button, ' ')
    this.#poster?.addEventListener('click', (event) => {
      // Whoever wants it in a tab of its own still gets that.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      this.#play()
    })
  }

  get #poster(): HTMLAnchorElement | null {
    return this.querySelector('figure > a')
  }

  #play(): void {
    const frame = document.createElement('iframe')
    frame.src = this.dataset['player'] ?? ''
    frame.title = this.dataset['title'] ?? ''
    frame.allow = allowed
    frame.setAttribute('sandbox', sandbox)
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    this.#poster?.remove()
    this.querySelector('button')?.remove()
    this.querySelector('figure')?.prepend(frame)
    frame.focus()
  }
}

define('video', VideoElement)

declare global {
  interface HTMLElementTagNameMap {
    'dateline-video': VideoElement
  }
}
