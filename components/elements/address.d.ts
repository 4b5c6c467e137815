/** The address of an element's script, named by its content: for `ElementScript`. Bundled by app/elements/loader.ts. */
declare module '*.element.ts?address' {
  const address: string
  export default address
}
