/** The address of a font, named by its content. */
declare module '*.woff2' {
  const address: string
  export default address
}
