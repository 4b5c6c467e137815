import type {OrderKey} from '../store/ordered.ts'
import {attributePath, child, children, someNode} from './ast.ts'
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

/** The keys of `order(a desc, b.c)` when each is a plain attribute. */
export function orderKeys(node: Node): readonly OrderKey[] | undefined {
  if (node.type !== 'PipeFuncCall' || node['name'] !== 'order') return undefined
  const keys = children(node, 'args').map((argument): OrderKey | undefined => {
    const wrapped = argument.type === 'Desc' || argument.type === 'Asc' ? child(argument, 'base') : argument
    const plain = wrapped && !someNode(wrapped, ({type}) => type !== 'AccessAttribute')
    const path = plain ? attributePath(wrapped) : undefined
    return path && {path, descending: argument.type === 'Desc'}
  })
  return keys.length > 0 && keys.every((key) => key !== undefined) ? keys : undefined
}
