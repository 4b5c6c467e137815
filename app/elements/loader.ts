import {resolve} from 'node:path'
import {bundleElement} from './bundle.ts'

/** What Turbopack gives to a loader; only what is used here. */
interface LoaderContext {
  readonly resourcePath: string
  addDependency(file: string): void
}

async function load(this: LoaderContext): Promise<string> {
  const {code, inputs} = await bundleElement(this.resourcePath)
  for (const input of inputs) this.addDependency(resolve(input))
  return code
}

/** Turbopack's loader of `*.element.ts?address` (next.config.js): the bundle, which Next serves by its content's hash. */
export default load
