import '@testing-library/jest-dom'
import {toHaveNoViolations} from 'jest-axe'

expect.extend(toHaveNoViolations)

// jsdom does not know `<search>`, and React warns of an element that its browser does not know.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
  get(this: Element) {
    return this.localName === 'search' ? 'HTMLElement' : 'HTMLUnknownElement'
  },
})
