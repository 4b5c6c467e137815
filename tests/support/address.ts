/** Stands for the address of any script or font: there is no build in a test. */
const address = '/_next/static/media/some.element.ts.test.js'
export default address
