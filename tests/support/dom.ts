import '@testing-library/jest-dom'
import {axe, toHaveNoViolations} from 'jest-axe'

expect.extend(toHaveNoViolations)

// Every example of every component that a test leaves on the page is checked, before Testing Library clears it. A component
// alone lies in no landmark.
afterEach(async () => {
  if (document.body.childElementCount === 0) return
  // axe waits between its steps, and a test may have stopped the clock.
  jest.useRealTimers()
  const {violations} = await axe(document.body, {rules: {region: {enabled: false}}})
  expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})

// jsdom does not know `<search>`, and React warns of an element that its browser does not know.
Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
  get(this: Element) {
    return this.localName === 'search' ? 'HTMLElement' : 'HTMLUnknownElement'
  },
})
