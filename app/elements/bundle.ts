import {build} from 'esbuild'

interface Bundle {
  readonly code: string
  /** Every file that went into it. */
  readonly inputs: readonly string[]
}

// Where these are, `light-dark()` and cross-document view transitions are too; older browsers read on without elements.
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5']

/** An element and all that it imports as one small module for the reader's browser. */
export async function bundleElement(file: string): Promise<Bundle> {
  const {outputFiles, metafile} = await build({
    entryPoints: [file],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    // In a scope of its own, so that it can be a module or, where it must run before the first paint, a plain script.
    format: 'iife',
    platform: 'browser',
    target: browsers,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return {code: outputFiles.map(({text}) => text).join(''), inputs: Object.keys(metafile.inputs)}
}
