/** A text that a version says the same as. */
export interface SourceText {
  /** Id of the story, as published. */
  readonly story: string
  readonly digest: string
  readonly revision: string | undefined
}

/** The value of a version's field `translatedFrom`: it says the same as this text, looked at now. */
export const sourceField = ({story, digest, revision}: SourceText, now: Date) => ({
  _type: 'translatedFrom' as const,
  story: {_type: 'reference' as const, _ref: story, _weak: true},
  digest,
  ...(revision === undefined ? {} : {revision}),
  at: now.toISOString(),
})
