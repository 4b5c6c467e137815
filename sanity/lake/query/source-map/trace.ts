import {child, children, isCall, isNode, self} from '../ast.ts'
import type {Node} from '../ast.ts'

/*
 * Where does each value of a result come from? groq-js doesn't say, but what it hands on of a document it hands on as it
 * is: objects and arrays are recognised by their identity. Strings and numbers are not; so a tree is rewritten until its
 * result says, instead of `headline`, "the attribute headline of this object". `read.ts` reads such a result.
 *
 * The rewritten tree filters, orders and follows references as the original does. What it says is believed only where
 * it agrees with the original's result (`map.ts`), so that a mistake here can lose a source but not make one up.
 */

/** Attributes of what a rewritten tree results in. No document has such names: the lake refuses control characters. */
export const marks = {
  attribute: '\u0000attribute',
  name: '\u0000name',
  element: '\u0000element',
  index: '\u0000index',
  flatten: '\u0000flatten',
  parts: '\u0000parts',
  around: '\u0000around',
  spread: '\u0000spread',
  item: '\u0000item',
  list: '\u0000list',
  first: '\u0000first',
  compact: '\u0000compact',
  literal: '\u0000literal',
  traced: '\u0000traced',
} as const

const constant = (value: unknown): Node => ({type: 'Value', value})

function object(fields: Readonly<Record<string, Node>>): Node {
  const attributes = Object.entries(fields).map(([name, value]) => ({type: 'ObjectAttributeValue', name, value}))
  return {type: 'Object', attributes}
}

function list(nodes: readonly Node[]): Node {
  return {type: 'Array', elements: nodes.map((value) => ({type: 'ArrayElement', value, isSplat: false}))}
}

function baseOf(node: Node): Node {
  return child(node, 'base') ?? self
}

/** A tree whose result says where the values come from. */
export function trace(node: Node): Node {
  const tracer = tracers[node.type]
  return tracer ? tracer(node) : node
}

const overPlainBase = (node: Node): Node => ({...node, base: plain(baseOf(node))})
const mapped = (node: Node): Node => ({...overPlainBase(node), type: 'Map', expr: trace(child(node, 'expr') ?? self)})

const tracers: Readonly<Record<string, ((node: Node) => Node) | undefined>> = {
  Value: (node) => object({[marks.literal]: node}),
  Group: (node) => trace(baseOf(node)),
  ArrayCoerce: (node) => trace(baseOf(node)),
  AccessAttribute(node) {
    const base = baseOf(node)
    const from = base.type === 'AccessAttribute' ? trace(base) : plain(base)
    return object({[marks.attribute]: from, [marks.name]: constant(String(node['name']))})
  },
  AccessElement: (node) =>
    isAttribute(baseOf(node))
      ? object({[marks.element]: trace(baseOf(node)), [marks.index]: constant(node['index'])})
      : overPlainBase(node),
  Filter: overPlainBase,
  PipeFuncCall: overPlainBase,
  Slice: overPlainBase,
  Deref: overPlainBase,
  Map: mapped,
  FlatMap: (node) => object({[marks.flatten]: mapped(node)}),
  Projection: (node) => ({...overPlainBase(node), expr: trace(child(node, 'expr') ?? self)}),
  Object: (node) => object({[marks.parts]: list(children(node, 'attributes').map(tracePart)), [marks.around]: self}),
  Array: (node) =>
    object({
      [marks.list]: list(
        children(node, 'elements').map((element) =>
          object({[element['isSplat'] === true ? marks.spread : marks.item]: trace(child(element, 'value') ?? self)}),
        ),
      ),
    }),
  Select(node) {
    const alternatives = children(node, 'alternatives').map((alternative) =>
      Object.assign({}, alternative, {value: trace(child(alternative, 'value') ?? self)}),
    )
    const fallback = child(node, 'fallback')
    return {...node, alternatives, ...(fallback && {fallback: trace(fallback)})}
  },
  FuncCall(node) {
    const args = children(node, 'args').map(trace)
    if (isCall(node, 'global', 'coalesce')) return object({[marks.first]: list(args)})
    return isCall(node, 'array', 'compact') && args[0] ? object({[marks.compact]: args[0]}) : node
  },
}

function isAttribute(node: Node): boolean {
  const inner = node.type === 'Group' || node.type === 'ArrayCoerce' ? child(node, 'base') : undefined
  return inner ? isAttribute(inner) : node.type === 'AccessAttribute'
}

/** One of an object's attributes: `name: value`, `...value`, or `condition => {…}`. */
function tracePart(part: Node): Node {
  const value = trace(child(part, 'value') ?? self)
  if (part.type === 'ObjectAttributeValue') {
    return object({[marks.name]: constant(part['name']), [marks.item]: value})
  }
  const spread = object({[marks.spread]: value})
  const {condition} = part
  if (part.type !== 'ObjectConditionalSplat' || !isNode(condition)) return spread
  return {type: 'Select', alternatives: [{type: 'SelectAlternative', condition, value: spread}]}
}

const transparent = new Set([
  'Group',
  'ArrayCoerce',
  'Filter',
  'PipeFuncCall',
  'Slice',
  'AccessElement',
  'Map',
  'FlatMap',
])

/**
 * The tree with its own result, for filters and orders to work on. What projections make in it carries its trace along,
 * as an attribute more.
 */
function plain(node: Node): Node {
  const expr = child(node, 'expr')
  if (node.type === 'Projection') return {...overPlainBase(node), expr: withTrace(expr ?? self)}
  if (!transparent.has(node.type)) return node
  const projects = (node.type === 'Map' || node.type === 'FlatMap') && expr
  return {...overPlainBase(node), ...(projects && {expr: plain(expr)})}
}

function withTrace(made: Node): Node {
  if (made.type !== 'Object') return made
  const traced = {type: 'ObjectAttributeValue', name: marks.traced, value: trace(made)}
  return {...made, attributes: [...children(made, 'attributes'), traced]}
}
