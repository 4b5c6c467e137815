/** A link to elsewhere, shown by its address without what every address has. */
export function OutsideLink({href}: {readonly href: string}) {
  return <a href={href}>{href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</a>
}
