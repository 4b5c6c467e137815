import {define} from '../elements/define.ts'

// The reader's choice stays in this browser. `system` is kept as no choice at all.
const key = 'theme'
const root = document.documentElement

/** The choice; `system` too where the browser keeps nothing for this site. */
function chosen(): string {
  try {
    return localStorage.getItem(key) ?? 'system'
  } catch {
    return 'system'
  }
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // It holds for this page at least.
  }
}

/** `color-scheme` follows this attribute: components/styles/tokens.css. */
function wear(theme: string): void {
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme
  else delete root.dataset['theme']
}

// At once: this script stands before all that is painted.
wear(chosen())

/** Light, dark, or as the system has it; what is chosen in one window holds in all. */
class ThemeElement extends HTMLElement {
  readonly #follow = (event: StorageEvent) => {
    if (event.key !== null && event.key !== key) return
    wear(chosen())
    this.#mark(chosen())
  }

  connectedCallback(): void {
    this.#mark(root.dataset['theme'] ?? 'system')
    this.addEventListener('change', ({target}) => {
      if (!(target instanceof HTMLInputElement)) return
      keep(target.value)
      wear(target.value)
    })
    addEventListener('storage', this.#follow)
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#follow)
  }

  #mark(theme: string): void {
    for (const choice of this.querySelectorAll('input')) choice.checked = choice.value === theme
  }
}

define('theme', ThemeElement)

declare global {
  interface HTMLElementTagNameMap {
    'dateline-theme': ThemeElement
  }
}
