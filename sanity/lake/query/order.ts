import {momentOf} from '../store/ordered.ts'
import type {Bounds, OrderKey} from '../store/ordered.ts'
import {attributePath, child, children, isCall, someNode} from './ast.ts'
import type {Node} from './ast.ts'

/** How many documents a slice or an index needs from the start; Infinity when it counts from the end. */
export function limitOf(node: Node): number {
  const index = node['index']
  if (node.type === 'AccessElement') return typeof index === 'number' && index >= 0 ? index + 1 : Infinity
  const {left, right} = node
  if (node.type !== 'Slice' || typeof left !== 'number' || typeof right !== 'number' || left < 0 || right < 0) {
    return Infinity
  }
  return node['isInclusive'] === true ? right + 1 : right
}

/** `a.b`, or `dateTime(a.b)`, as the path of its attribute. */
function attributeOf(node: Node | undefined): Pick<OrderKey, 'path' | 'moment'> | undefined {
  const moment = isCall(node, 'global', 'dateTime')
  const plain = node && moment ? children(node, 'args')[0] : node
  if (!plain || someNode(plain, ({type}) => type !== 'AccessAttribute')) return undefined
  const path = attributePath(plain)
  return path && {path, moment}
}

/** The keys of `order(a desc, dateTime(b.c))` when each is a plain attribute, or its moment. */
export function orderKeys(node: Node): readonly OrderKey[] | undefined {
  if (node.type !== 'PipeFuncCall' || node['name'] !== 'order') return undefined
  const keys = children(node, 'args').map((argument): OrderKey | undefined => {
    const wrapped = argument.type === 'Desc' || argument.type === 'Asc' ? child(argument, 'base') : argument
    const attribute = attributeOf(wrapped)
    return attribute && {path: attribute.path, moment: attribute.moment, descending: argument.type === 'Desc'}
  })
  return keys.length > 0 && keys.every((key) => key !== undefined) ? keys : undefined
}

const opposite: Readonly<Record<string, string>> = {'<': '>', '<=': '>=', '>': '<', '>=': '<='}

/** `dateTime("2020-03-24T06:00:00Z")` */
const constantMoment = (node: Node | undefined): number | undefined =>
  node && isCall(node, 'global', 'dateTime') ? momentOf(children(node, 'args')[0]?.['value']) : undefined

/** What a condition such as `dateTime(a) < dateTime("…")` says of an order that starts with `dateTime(a)`. */
function limitedBy(condition: Node, key: OrderKey): Partial<Bounds> {
  if (condition.type !== 'OpCall') return {}
  const sides = [child(condition, 'left'), child(condition, 'right')]
  const first = attributeOf(sides[0])
  const [attribute, moment] = first
    ? [first, constantMoment(sides[1])]
    : [attributeOf(sides[1]), constantMoment(sides[0])]
  if (moment === undefined || attribute?.moment !== true || attribute.path.join() !== key.path.join()) return {}
  const op = first ? String(condition['op']) : opposite[String(condition['op'])]
  if (op === '<' || op === '<=') return {to: moment}
  return op === '>' || op === '>=' ? {from: moment} : {}
}

/** Between which moments the documents lie that satisfy the conditions, when the order starts with a moment. */
export function boundsOf(conditions: readonly Node[], keys: readonly OrderKey[]): Bounds | undefined {
  const [key] = keys
  if (key?.moment !== true) return undefined
  const limits = conditions.map((condition) => limitedBy(condition, key))
  const from = Math.max(...limits.map((limit) => limit.from ?? -Infinity))
  const to = Math.min(...limits.map((limit) => limit.to ?? Infinity))
  return from === -Infinity && to === Infinity ? undefined : {from, to}
}
