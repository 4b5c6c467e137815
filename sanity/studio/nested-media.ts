/** What stylis 4, styled-components' processor of styles, hands to a plugin: a rule, an at-rule or a declaration. */
interface StyleElement {
  type: string
  value: string
  props: string | string[]
  children: string | StyleElement[]
  /** The at-rule around it; of a rule that stands alone it is empty. */
  root: StyleElement | null
}

const pseudoElement = /::|:(?:before|after|first-line|first-letter)\b/

/** A rule that may take a condition into itself: nested conditions in rules for pseudo-elements are new to browsers. */
function isPlainRule(element: StyleElement): element is StyleElement & {props: string[]; children: StyleElement[]} {
  return (
    element.type === 'rule' &&
    Array.isArray(element.props) &&
    Array.isArray(element.children) &&
    !element.props.some((selector) => pseudoElement.test(selector))
  )
}

/**
 * Plugin for stylis 4 that writes `@media C { S { D } }`, one rule or more, as `S { @media C { D } }`, which means the
 * same (CSS Nesting Module Level 1, *Nesting Other At-Rules*). Chromium works out the styles of the whole document anew whenever an
 * at-rule joins a style sheet, and of the elements concerned alone when a style rule does; Studio adds hundreds as it opens.
 */
export function nestedMedia(element: StyleElement, index: number, siblings: StyleElement[]): void {
  const {children} = element
  if (element.type !== '@media' || element.root !== null || !Array.isArray(children)) return
  if (children.length === 0 || !children.every(isPlainRule)) return
  const rules = children.map((rule): StyleElement => {
    const inner = Object.assign({}, element, {children: rule.children})
    return Object.assign({}, rule, {root: null, children: [Object.assign(inner, {root: rule})]})
  })
  const [first, ...others] = rules
  Object.assign(element, first)
  siblings.splice(index + 1, 0, ...others)
}
// A build shortens names of functions, and styled-components derives names of classes from this one.
Object.defineProperty(nestedMedia, 'name', {value: 'nested-media'})
