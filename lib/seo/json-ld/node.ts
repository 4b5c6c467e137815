/** What may stand in JSON-LD; `undefined` is left out when it is written. */
type JsonLdValue = string | number | boolean | undefined | JsonLdNode | readonly JsonLdValue[]

/** A thing of schema.org, or a reference to one by `@id`. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue
}

/** All that a page says about itself, in one object. */
export interface JsonLdGraph {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly JsonLdNode[]
}

export const graphOf = (...nodes: readonly (JsonLdNode | undefined)[]): JsonLdGraph => ({
  '@context': 'https://schema.org',
  '@graph': nodes.filter((node) => node !== undefined),
})

/** A list, or nothing where it is empty: validators complain about empty lists. */
export const some = <T extends JsonLdValue>(values: readonly T[]): readonly T[] | undefined =>
  values.length > 0 ? values : undefined
