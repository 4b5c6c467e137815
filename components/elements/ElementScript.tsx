interface Props {
  /** The default export of `./<name>.element.ts?address`. */
  readonly src: string
}

/**
 * Brings the script of a custom element to the page: `<ElementScript src={address} />` beside its tag. React moves it
 * into the head; a page has it once, however often the element stands there.
 */
export function ElementScript({src}: Props) {
  return <script type="module" async src={src} />
}
