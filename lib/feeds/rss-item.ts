import {dateModified, type Story, storyDay} from '../model/story.ts'
import {nameIn, textIn} from '../model/text.ts'
import {absolute, storyPath} from '../routes.ts'
import {feedPicture} from './feed-picture.ts'
import {storyUrn} from './identifier.ts'
import {carry, empty, wrap, write} from './markup.ts'
import {storyHtml} from './story-html.ts'

/** One story as an item of RSS 2.0. */
export function rssItem(
  story: Story,
  {siteUrl, publisher}: {readonly siteUrl: string; readonly publisher: string},
): string {
  const pageUrl = absolute(siteUrl, storyPath(story))
  const content = storyHtml(story, {siteUrl, language: story.language, pageUrl, day: storyDay(story)})
  const lines = [
    write('title', story.headline),
    write('link', pageUrl),
    write('guid', storyUrn(story.id), {isPermaLink: 'false'}),
    write('pubDate', new Date(story.publishedAt).toUTCString()),
    // RSS has no date for a correction; Atom's is understood in it.
    write('atom:updated', story.corrections.length > 0 ? dateModified(story) : undefined),
    ...creators(story, publisher).map((name) => write('dc:creator', name)),
    ...categories(story).map((name) => write('category', name)),
    write('description', story.standfirst),
    carry('content:encoded', content),
    enclosure(story),
    picture(story),
  ]
  return wrap('item', `\n${lines.filter((line) => line !== '').join('\n')}\n`)
}

function creators(story: Story, publisher: string): string[] {
  const names = story.byline.flatMap(({person, name}) =>
    person === undefined ? (name ?? []) : nameIn(person.name, story.language).text,
  )
  return names.length > 0 ? names : [publisher]
}

const categories = (story: Story) =>
  [...story.topics, ...story.programmes].map(({name}) => nameIn(name, story.language).text)

// An item has one enclosure, and its length must be the true number of bytes: the first file whose size is known.
function enclosure(story: Story): string {
  const files = story.body.flatMap((block) => {
    if (block._type !== 'attachment') return []
    const {url, size, mimeType} = block
    return size === undefined || mimeType === undefined ? [] : [empty('enclosure', {url, length: size, type: mimeType})]
  })
  return files[0] ?? ''
}

// Media RSS needs no length, so the main picture goes there.
function picture(story: Story): string {
  const main = story.mainPicture ?? story.picture
  if (main === undefined) return ''
  const description = write('media:description', textIn(main.alt, story.language)?.text, {type: 'plain'})
  return wrap('media:content', description, {...feedPicture(main), medium: 'image'})
}
