import {SaxesParser} from 'saxes'

/** An element as a strict, namespace-aware XML parser saw it: its name is `{namespace}local`. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Parses XML; throws on anything that is not well-formed, an undeclared prefix included. */
export function parseXml(xml: string): Element {
  const root: Element = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser({xmlns: true, position: false})
  const current = () => open.at(-1) ?? root
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes).map(({name, value}) => [name, value] as const)
    const element = {
      name: tag.uri === '' ? tag.local : `{${tag.uri}}${tag.local}`,
      attributes: Object.fromEntries(attributes),
      children: [],
      text: '',
    }
    current().children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  parser.on('text', (text) => {
    current().text += text
  })
  parser.on('cdata', (text) => {
    current().text += text
  })
  parser.write(xml).close()
  const [document] = root.children
  if (document === undefined) throw new Error('no element')
  return document
}

/** The children of an element with a name. */
export const childrenOf = (element: Element, name: string) => element.children.filter((child) => child.name === name)

/** The only child with a name; more than one, or none, is an error. */
export function childOf(element: Element, name: string): Element {
  const [child, ...others] = childrenOf(element, name)
  if (child === undefined || others.length > 0) throw new Error(`${others.length + (child ? 1 : 0)} × ${name}`)
  return child
}
