import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {ArchivePage} from '../../../components/pages/ArchivePage.tsx'
import {DirectoryPage} from '../../../components/pages/DirectoryPage.tsx'
import {EventYearPage} from '../../../components/pages/EventYearPage.tsx'
import {EventsPage} from '../../../components/pages/EventsPage.tsx'
import {SharedHistoryPage} from '../../../components/pages/SharedHistoryPage.tsx'
import {archiveOf, type Archive} from '../../../lib/model/archive.ts'
import type {Directory} from '../../../lib/model/directory.ts'
import {institutionCard} from '../../../lib/model/institution-card.ts'
import type {Language} from '../../../lib/model/language.ts'
import type {SharedHistory} from '../../../lib/model/shared-history.ts'
import {archivePath} from '../../../lib/routes.ts'
import {council, eventCard, lab, parsed, personCard, role, storyCard, zhu, zju} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

const region = (name: string) => within(screen.getByRole('region', {name}))
const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

const stories = ['2020-03-25', '2020-03-24', '2020-01-09'].map((day) =>
  storyCard({id: day, slug: day, publishedAt: `${day}T02:00:00Z`}),
)
const archived = (period: string | undefined, fields: Partial<Archive> = {}): Archive => ({
  ...archiveOf(
    stories.map(({id}) => ({id, day: id})),
    period,
  ).archive,
  stories,
  ...fields,
})
const archivePage = (archive: Archive, language: Language = 'en') => (
  <ArchivePage
    archive={archive}
    language={language}
    title="News of 2020"
    label="Archive"
    steps={[]}
    hrefOf={(period) => archivePath(language, period)}
    empty="Nothing yet."
    follow={{href: '/en/feed.xml', thing: 'all news'}}
  />
)

describe('an archive', () => {
  it('of a year has its months with counts, its stories under these, and its neighbours', () => {
    renderPage(archivePage(archived('2020', {newer: '2022', older: '2019'})))
    expect(screen.getByText('3 stories')).toBeVisible()
    expect(texts(region('By month').getAllByRole('listitem'))).toEqual(['Mar 2', 'Jan 1'])
    expect(region('By month').getByRole('link', {name: 'Mar'})).toHaveAttribute('href', '/en/news/2020/03')
    expect(screen.getByRole('heading', {level: 2, name: 'Jan'})).toBeVisible()
    const pager = within(screen.getByRole('navigation', {name: 'Pages'}))
    expect(pager.getByRole('link', {name: 'Newer: 2022'})).toHaveAttribute('rel', 'prev')
    expect(pager.getByRole('link', {name: 'Older: 2019'})).toHaveAttribute('rel', 'next')
  })

  it('of a month with too many stories leads to its days', () => {
    renderPage(archivePage(archived('2020-03', {stories: []}), 'zh'), 'zh')
    expect(region('按日浏览').getByRole('link', {name: '3月25日'})).toHaveAttribute('href', '/zh/news/2020/03/25')
    expect(screen.queryAllByRole('article')).toHaveLength(0)
  })

  it('of all time has each month under its year', () => {
    renderPage(archivePage(archived(undefined, {stories: []})))
    expect(screen.getByRole('heading', {level: 2})).toHaveTextContent('2020 3 stories')
    expect(screen.getByRole('link', {name: '2020'})).toHaveAttribute('href', '/en/news/2020')
  })

  it('of nothing says what will appear', () => {
    renderPage(archivePage({...archiveOf([], undefined).archive}))
    expect(screen.getByText('Nothing yet.')).toBeVisible()
  })
})

const entries: SharedHistory['entries'] = [
  {kind: 'story', day: '2018-03-31', story: storyCard({id: 'old', slug: 'old', headline: 'A first talk'})},
  {kind: 'event', day: '2020-03-24', event: eventCard({eventKind: 'signing'}), stories: [storyCard()]},
]
const shared = (fields: Partial<SharedHistory> = {}): SharedHistory => ({
  pair: [parsed(institutionCard, lab), parsed(institutionCard, zju)],
  year: undefined,
  entries,
  people: [{person: personCard(), roles: [role({institution: council, key: 'c'}), role({})]}],
  storyCount: 2,
  eventCount: 1,
  agreementCount: 1,
  years: [
    {year: '2018', count: 1},
    {year: '2020', count: 1},
  ],
  ...fields,
})

describe('the history that two institutions share', () => {
  it('names both, counts, and goes in order of time, stories with their event', () => {
    renderPage(<SharedHistoryPage history={shared()} language="en" />)
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Zhejiang Lab and Zhejiang University')
    expect(screen.getByText('2 stories, 1 event, 1 agreement')).toBeVisible()
    const history = region('In order of time')
    expect(texts(history.getAllByRole('heading', {level: 3}))).toEqual(['2018', '2020'])
    expect(history.getByText('Signing')).toBeVisible()
    expect(texts(history.getAllByRole('heading', {level: 4}))[0]).toBe('A first talk')
  })

  it('has the people with roles at both', () => {
    renderPage(<SharedHistoryPage history={shared()} language="zh" />, 'zh')
    expect(region('在双方均有任职的人物').getByRole('link', {name: '吴朝晖'})).toBeVisible()
  })

  it('comes year by year when it is long', () => {
    renderPage(<SharedHistoryPage history={shared({year: '2020'})} language="en" />)
    expect(region('Archive by year').getByRole('link', {name: '2018'})).toHaveAttribute(
      'href',
      '/en/institutions/zhejiang-lab/with/zhejiang-university/2018',
    )
    expect(screen.getByRole('region', {name: 'In 2020'})).toBeVisible()
  })

  it('says what will appear while there is nothing', () => {
    const none = {entries: [], people: [], storyCount: 0, eventCount: 0, agreementCount: 0, years: []}
    renderPage(<SharedHistoryPage history={shared(none)} language="en" />)
    expect(screen.getByText('Visits, agreements and stories of both will stand here, in order of time.')).toBeVisible()
    expect(screen.getByText('Nobody with roles at both is on record.')).toBeVisible()
  })
})

const directory = (fields: Partial<Directory> = {}): Directory => ({
  kind: 'person',
  total: 2,
  letters: [
    {letter: 'W', count: 1},
    {letter: 'Z', count: 1},
  ],
  letter: undefined,
  sections: [
    {letter: 'W', members: [personCard()]},
    {letter: 'Z', members: [personCard(zhu)]},
  ],
  tree: [],
  ...fields,
})
const rowOf = ({id, slug, name}: typeof lab) => ({entity: id, slug, name, partOf: undefined})
const tree = [
  {row: rowOf(lab), units: [{row: rowOf(council), units: [], unitCount: 0}], unitCount: 1},
  {row: rowOf(zju), units: [], unitCount: 0},
]

describe('people and institutions from A to Z', () => {
  it('stand under their letters, to which the page leads', () => {
    renderPage(<DirectoryPage directory={directory()} language="en" today="2026-01-12" />)
    const letters = within(screen.getByRole('navigation', {name: 'Letters'}))
    expect(letters.getByRole('link', {name: 'Z'})).toHaveAttribute('href', '#letter-Z')
    expect(region('Z').getByRole('link', {name: 'Zhu Shiqiang'})).toBeVisible()
    expect(region('Z').getByText(/^President/)).toHaveTextContent('President, Zhejiang Lab')
  })

  it('in great number stand on a page for each letter', () => {
    renderPage(<DirectoryPage directory={directory({sections: []})} language="zh" today="2026-01-12" />, 'zh')
    expect(screen.getByRole('link', {name: 'W'})).toHaveAttribute('href', '/zh/people/letter/w')
    expect(screen.getByText('共2个，按首字母排列。')).toBeVisible()
  })

  it('show institutions with their units as trees too', () => {
    renderPage(<DirectoryPage directory={directory({kind: 'institution', tree})} language="en" today="2026-01-12" />)
    const trees = region('As a tree')
    expect(texts(trees.getAllByRole('link'))).toEqual(['Zhejiang Lab', 'Executive Council', 'Zhejiang University'])
    expect(within(trees.getAllByRole('listitem')[0] ?? document.body).getByRole('list')).toBeVisible()
  })

  it('say what will appear while there is nobody', () => {
    renderPage(
      <DirectoryPage directory={directory({total: 0, letters: [], sections: []})} language="en" today="2026-01-12" />,
    )
    expect(screen.getByText('People will be listed here once a story names them.')).toBeVisible()
  })
})

describe('events', () => {
  const agenda = {coming: [eventCard()], past: [eventCard({id: 'past'})], years: [{period: '2020', count: 2}]}

  it('to come stand before those past, and all are reached by year', () => {
    renderPage(<EventsPage agenda={agenda} language="en" today="2020-03-20" />)
    expect(region('What’s next').getByText('24 Mar')).toBeVisible()
    expect(region('Recent events').getByRole('link')).toBeVisible()
    expect(region('Events by year').getByRole('link', {name: '2020'})).toHaveAttribute('href', '/en/events/2020')
  })

  it('of a year stand under their months', () => {
    const year = {year: '2020', events: [eventCard()], newer: undefined, older: '2019'}
    renderPage(<EventYearPage year={year} language="zh" />, 'zh')
    expect(screen.getByRole('heading', {level: 2, name: '3月'})).toBeVisible()
    expect(screen.getByRole('link', {name: '较早：2019年'})).toHaveAttribute('href', '/zh/events/2019')
  })
})

describe.each(['en', 'zh'] as const)('no barrier (%s)', (language) => {
  test.each([
    ['archive', archivePage(archived('2020', {older: '2019'}), language)],
    ['archive of all', archivePage(archived(undefined, {stories: []}), language)],
    ['shared history', <SharedHistoryPage key="s" history={shared()} language={language} />],
    ['people', <DirectoryPage key="p" directory={directory()} language={language} today="2026-01-12" />],
    [
      'institutions',
      <DirectoryPage
        key="i"
        directory={directory({kind: 'institution', tree})}
        language={language}
        today="2026-01-12"
      />,
    ],
    [
      'events of a year',
      <EventYearPage
        key="y"
        year={{year: '2020', events: [eventCard()], newer: '2021', older: undefined}}
        language={language}
      />,
    ],
  ])('%s', async (_name, page) => {
    const {container} = renderPage(page, language)
    expect(await axe(container)).toHaveNoViolations()
  })
})
