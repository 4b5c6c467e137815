/** For the `default` of an exhaustive switch: a case that nobody handles does not compile. */
export function assertUnreachable(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
