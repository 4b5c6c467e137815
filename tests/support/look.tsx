import type {Metadata} from 'next'
import {NextRequest} from 'next/server'
import type {ReactNode} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {siteFeed} from '../../app/(site)/[locale]/answer-feed.ts'
import Layout from '../../app/(site)/[locale]/layout.tsx'
import NewsPage from '../../app/(site)/[locale]/news/page.tsx'
import StoryPage, {generateMetadata} from '../../app/(site)/[locale]/news/[slug]/page.tsx'
import FrontPage from '../../app/(site)/[locale]/page.tsx'
import PersonPage from '../../app/(site)/[locale]/people/[slug]/page.tsx'
import {GET} from '../../app/route.ts'
import {plainWords} from '../../lib/i18n/plain-words.ts'
import {languages} from '../../lib/model/language.ts'
import {compileSchema} from '../../sanity/schema/compile.ts'
import {publicPage} from '../../sanity/studio/public-page.ts'

interface Params {
  readonly locale: string
  readonly slug?: string
}

interface PageProps {
  readonly params: Promise<Params>
}

/** A page of the site as HTML, whole. */
async function html(page: (props: PageProps) => Promise<ReactNode>, params: Params): Promise<string> {
  const children = await page({params: Promise.resolve(params)})
  return renderToStaticMarkup(await Layout({params: Promise.resolve(params), children}))
}

const fieldsOf = (type: string): string[] =>
  compileSchema()
    .get(type)
    .fields.map(({name}: {readonly name: string}) => name)

/** What a reader, a feed reader and an editor find of a language: `locale` is its code, in a newsroom that has the story. */
export async function look(locale: string, storySlug: string, personSlug: string) {
  const metadata: Metadata = await generateMetadata({params: Promise.resolve({locale, slug: storySlug})})
  const asked = new NextRequest('http://localhost/', {headers: {'accept-language': locale}})
  return {
    languages,
    root: (await GET(asked)).headers.get('location'),
    front: await html(FrontPage, {locale}),
    news: await html(NewsPage, {locale}),
    story: await html(StoryPage, {locale, slug: storySlug}),
    person: await html(PersonPage, {locale, slug: personSlug}),
    missing: await html(StoryPage, {locale, slug: 'nothing-here'}),
    feed: await (await siteFeed(new Request('http://localhost/'), {params: Promise.resolve({locale})})).text(),
    hreflang: metadata.alternates?.languages,
    openGraph: metadata.openGraph,
    outage: plainWords(502, `/${locale}/news`, ''),
    names: fieldsOf('localizedString'),
    paragraphs: fieldsOf('localizedText'),
    preview: publicPage('http://localhost', {_type: 'story', language: locale, slug: {current: storySlug}}),
  }
}
