import {define} from '../elements/define.ts'

/** Says when an event is by the reader's own clock, where that shows another time than the event's zone. */
class ReadersTimeElement extends HTMLElement {
  connectedCallback(): void {
    const {start = '', end = start, zone, locale, words = '#'} = this.dataset
    const [from, to] = [new Date(start), new Date(end)]
    const timesIn = (timeZone: string | undefined) =>
      new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeStyle: 'short', hour12: false, timeZone}).formatRange(
        from,
        to,
      )
    const own = timesIn(undefined)
    if (own !== timesIn(zone)) this.textContent = words.replace('#', () => own)
  }
}

define('readers-time', ReadersTimeElement)

declare global {
  interface HTMLElementTagNameMap {
    'dateline-readers-time': ReadersTimeElement
  }
}
