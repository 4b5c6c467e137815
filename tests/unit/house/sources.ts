import {parse} from '@babel/parser'

/** What one file says that the house cares about. */
export interface Facts {
  /** Everything it imports: static, dynamic, `export … from`, `require`, types too. */
  readonly imports: readonly Import[]
  /** Names of the globals through which a program reaches outside itself. */
  readonly reaches: readonly string[]
  readonly readsEnvironment: boolean
  readonly directives: readonly string[]
}

/** `specifier` is undefined where it is computed, so that nobody can tell what is imported. */
interface Import {
  readonly specifier: string | undefined
  readonly typeOnly: boolean
}

type Node = Readonly<Record<string, unknown>> & {readonly type: string}

const outside = new Set(['fetch', 'process', 'WebSocket', 'EventSource', 'XMLHttpRequest'])

/** Reads one source; throws where it does not parse. */
export function readSource(text: string, path: string): Facts {
  const plugins = path.endsWith('x') ? (['typescript', 'jsx'] as const) : (['typescript'] as const)
  const {program} = parse(text, {sourceType: 'module', plugins: [...plugins], sourceFilename: path})
  const facts = {
    imports: new Array<Import>(),
    reaches: new Array<string>(),
    readsEnvironment: false,
    directives: program.directives.map(({value}) => value.value),
  }
  visit(program, (node, key, parent) => {
    const found = importOf(node)
    if (found !== undefined) facts.imports.push(found)
    const reach = reachOf(node, key, parent)
    if (reach !== undefined) facts.reaches.push(reach)
    facts.readsEnvironment ||= readsEnvironment(node)
  })
  return facts
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

type Visitor = (node: Node, key: string, parent: Node | undefined) => void

function visit(root: unknown, visitor: Visitor, key = '', parent?: Node): void {
  if (Array.isArray(root)) root.forEach((child) => visit(child, visitor, key, parent))
  if (!isNode(root)) return
  visitor(root, key, parent)
  for (const [name, child] of Object.entries(root)) {
    if (typeof child === 'object' && child !== null) visit(child, visitor, name, root)
  }
}

const textOf = (value: unknown) =>
  isNode(value) && value.type === 'StringLiteral' && typeof value['value'] === 'string' ? value['value'] : undefined

const nameOf = (value: unknown) => (isNode(value) && typeof value['name'] === 'string' ? value['name'] : undefined)

function importOf(node: Node): Import | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return {specifier: textOf(node['source']), typeOnly: isType(node)}
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? {specifier: textOf(node['source']), typeOnly: isType(node)} : undefined
    case 'TSImportType':
      return {specifier: textOf(node['argument']), typeOnly: true}
    case 'TSExternalModuleReference':
      return {specifier: textOf(node['expression']), typeOnly: false}
    case 'CallExpression':
      return calledImport(node)
    default:
      return undefined
  }
}

const isType = (node: Node) => node['importKind'] === 'type' || node['exportKind'] === 'type'

function calledImport({callee, arguments: given}: Node): Import | undefined {
  const dynamic = isNode(callee) && (callee.type === 'Import' || nameOf(callee) === 'require')
  return dynamic ? {specifier: Array.isArray(given) ? textOf(given[0]) : undefined, typeOnly: false} : undefined
}

// A name counts where it is a value: not as `.fetch` of something else, and not as the key of an object or a type.
function reachOf(node: Node, key: string, parent: Node | undefined): string | undefined {
  const name = node.type === 'Identifier' ? nameOf(node) : undefined
  if (name === undefined || !outside.has(name) || parent === undefined) return undefined
  const isLabel = (key === 'property' || key === 'key') && parent['computed'] !== true
  const isSpecifier = key === 'imported' || key === 'exported'
  const ofGlobal = key === 'property' && nameOf(parent['object']) === 'globalThis'
  return (isLabel && !ofGlobal) || isSpecifier ? undefined : name
}

function readsEnvironment(node: Node): boolean {
  if (node.type === 'MemberExpression')
    return nameOf(node['property']) === 'env' || textOf(node['property']) === 'env' ? isProcess(node['object']) : false
  return (
    node.type === 'VariableDeclarator' &&
    isProcess(node['init']) &&
    isNode(node['id']) &&
    node['id'].type === 'ObjectPattern'
  )
}

const isProcess = (value: unknown): boolean =>
  nameOf(value) === 'process' ||
  (isNode(value) && value.type === 'MemberExpression' && nameOf(value['property']) === 'process')
