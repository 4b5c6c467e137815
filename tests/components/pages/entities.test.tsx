import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {EventPage} from '../../../components/pages/EventPage.tsx'
import {InstitutionPage} from '../../../components/pages/InstitutionPage.tsx'
import {PersonPage} from '../../../components/pages/PersonPage.tsx'
import {ProgrammePage} from '../../../components/pages/ProgrammePage.tsx'
import {SubjectListPage} from '../../../components/pages/SubjectListPage.tsx'
import {TopicPage} from '../../../components/pages/TopicPage.tsx'
import {programme, topic} from '../../../lib/model/subject.ts'
import {
  council,
  drawing,
  institution,
  lab,
  newsEvent,
  parsed,
  person,
  plan,
  storyCard,
  topicOfStory,
  visit,
  wu,
  zhu,
  zju,
} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

const today = '2026-01-12'
const region = (name: string) => within(screen.getByRole('region', {name}))
const texts = (elements: readonly HTMLElement[]) => elements.map((element) => element.textContent)

const quotation = {_type: 'quotation', _key: 'q', text: 'We must have outstanding facilities.'}
const wuZhaohui = (fields = {}) =>
  person({
    orcid: '0000-0002-1825-0097',
    links: [{key: 'home', label: 'University page', url: 'https://www.zju.edu.cn/'}],
    portrait: drawing,
    biography: {en: 'Computer scientist.', zh: '计算机科学家。'},
    stories: [storyCard(), storyCard({id: 'older', slug: 'older', publishedAt: '2018-03-31T10:00:00Z'})],
    quotations: [{quotation, story: {...storyCard(), day: '2020-03-24'}}],
    events: [visit],
    ...fields,
  })

describe('a person', () => {
  it('stands in both scripts with the role held now in one line', () => {
    renderPage(<PersonPage person={wuZhaohui()} language="en" today="2020-03-24" />)
    const title = screen.getByRole('heading', {level: 1})
    expect(title).toHaveTextContent('Wu Zhaohui 吴朝晖')
    expect(
      screen.getByText('President, Zhejiang University; Deputy Director, Executive Council, Zhejiang Lab'),
    ).toBeVisible()
  })

  it('holds roles now and held others before, each with its time', () => {
    renderPage(<PersonPage person={wuZhaohui()} language="en" today={today} />)
    expect(region('Roles now').getByText('since 6 September 2017')).toBeVisible()
    expect(region('Roles before').getByText('2015–2022')).toBeVisible()
    expect(region('Roles before').getByRole('link', {name: 'Zhejiang University'})).toBeVisible()
  })

  it('who holds none now is told by the one held last', () => {
    const {roles} = wu
    renderPage(<PersonPage person={wuZhaohui({roles: roles.slice(0, 1)})} language="zh" today={today} />, 'zh')
    expect(screen.getByText('浙江大学校长 · 2015年至2022年')).toBeVisible()
  })

  it('is quoted with the story and its day, and in the news by year', () => {
    renderPage(<PersonPage person={wuZhaohui()} language="en" today={today} />)
    const words = region('In their words')
    expect(words.getByText('We must have outstanding facilities.')).toBeVisible()
    expect(words.getByText('24 March 2020')).toBeVisible()
    expect(words.getByText(/^President/)).toHaveTextContent('President, Zhejiang University')
    expect(words.getByRole('link', {name: /New Chapter/})).toHaveAttribute(
      'href',
      '/en/news/accelerating-integration#b-q',
    )
    expect(texts(region('In the news').getAllByRole('heading', {level: 3}))).toEqual(['2020', '2018'])
  })

  it('has distinctions, an ORCID iD and a feed', () => {
    renderPage(<PersonPage person={wuZhaohui()} language="en" today={today} />)
    expect(region('Distinctions').getByRole('listitem')).toHaveTextContent('Academician, Chinese Academy of Sciences')
    expect(screen.getByRole('link', {name: 'ORCID 0000-0002-1825-0097'})).toHaveAttribute(
      'href',
      'https://orcid.org/0000-0002-1825-0097',
    )
    expect(screen.getByRole('link', {name: 'Follow Wu Zhaohui'})).toHaveAttribute(
      'href',
      '/en/people/wu-zhaohui/feed.xml',
    )
  })

  it('of whom little is known says what will appear', () => {
    renderPage(<PersonPage person={person({roles: [], distinctions: []})} language="en" today={today} />)
    expect(screen.getByText('No current role on record.')).toBeVisible()
    expect(screen.getByText('Roles will be listed here once they are on record.')).toBeVisible()
    expect(screen.getByText('Stories that name this person will appear here.')).toBeVisible()
  })
})

const faculty = {
  kind: 'institution',
  id: 'faculty',
  slug: 'faculty',
  name: {en: 'Faculty of Information Technology', zh: '信息学部'},
  partOf: {id: zju.id, slug: zju.slug, name: zju.name},
}
const college = {
  kind: 'institution',
  id: 'college',
  slug: 'college',
  name: {en: 'College of Computer Science'},
  partOf: {id: faculty.id, slug: faculty.slug, name: faculty.name},
}

describe('an institution', () => {
  it('shows where it sits: what is above it and, nested, its units', () => {
    const it = institution({...faculty, parents: [zju], units: [college]})
    renderPage(<InstitutionPage institution={it} language="en" today={today} />)
    const tree = region('Where it sits')
    const outer = tree.getAllByRole('listitem')[0]
    expect(within(outer ?? document.body).getByRole('link', {name: 'Zhejiang University'})).toBeVisible()
    expect(tree.getByText('Faculty of Information Technology')).toHaveAttribute('aria-current', 'page')
    expect(tree.getByRole('link', {name: 'College of Computer Science'})).toBeVisible()
    const trail = within(screen.getByRole('navigation', {name: 'Where this page is'}))
    expect(texts(trail.getAllByRole('link'))).toEqual(['Front page', 'Institutions', 'Zhejiang University'])
  })

  it('shows who is there now and who was before', () => {
    const it = institution({...lab, units: [council], people: [wu, zhu]})
    renderPage(<InstitutionPage institution={it} language="en" today={today} />)
    expect(texts(region('People now').getAllByRole('link', {name: /^(Wu|Zhu)/}))).toEqual([
      'Zhu Shiqiang',
      'Wu Zhaohui',
    ])
    expect(region('People before').getByText(/^Director/)).toHaveTextContent('Director 2018–2019')
  })

  it('has facts, and is followed with its units', () => {
    const it = institution({
      founded: '1897',
      website: 'https://www.zju.edu.cn/',
      units: [faculty, college],
      stories: [],
    })
    renderPage(<InstitutionPage institution={it} language="en" today={today} />)
    expect(screen.getByText('1897')).toBeVisible()
    expect(screen.getByRole('link', {name: 'zju.edu.cn'})).toHaveAttribute('href', 'https://www.zju.edu.cn/')
    expect(screen.getByRole('link', {name: 'Follow Zhejiang University and its 2 units'})).toBeVisible()
    expect(screen.getByText('Stories about this institution and its units will appear here.')).toBeVisible()
  })
})

const theVisit = (fields = {}) =>
  newsEvent({
    hosts: [lab],
    appearances: [
      {key: 'wu', person: wu, capacity: 'guest'},
      {key: 'zhu', person: zhu, capacity: 'host'},
    ],
    institutions: [zju],
    others: {en: 'Deans of five colleges', zh: '五个学院的院长'},
    programme: plan,
    stories: [storyCard()],
    ...fields,
  })

describe('an event', () => {
  it('is dated in its own zone, no finer than it is known', () => {
    renderPage(<EventPage event={theVisit()} language="en" />)
    expect(screen.getByText('afternoon of 24 March 2020')).toHaveAttribute('datetime', '2020-03-24')
    expect(screen.getByText('China Standard Time (UTC+8)')).toBeVisible()
    expect(screen.getByText('Zhejiang Lab, Hangzhou, China')).toBeVisible()
  })

  it('is dated in Chinese on a Chinese page', () => {
    renderPage(<EventPage event={theVisit()} language="zh" />, 'zh')
    expect(screen.getByText('2020年3月24日下午')).toBeVisible()
    expect(screen.getByText('中国标准时间（UTC+8）')).toBeVisible()
  })

  it('lists who took part by institution, and the others', () => {
    renderPage(<EventPage event={theVisit()} language="en" />)
    const people = region('Who took part')
    expect(texts(people.getAllByRole('heading', {level: 3}))).toEqual(['Zhejiang University', 'Zhejiang Lab', 'Others'])
    expect(people.getByText('guest')).toBeVisible()
    expect(people.getByText('host')).toBeVisible()
    expect(people.getByText('Deans of five colleges')).toBeVisible()
    expect(region('Hosted by').getByRole('link', {name: 'Zhejiang Lab'})).toBeVisible()
    expect(region('Coverage').getByRole('heading', {level: 3})).toBeVisible()
  })

  test.each([
    ['cancelled', 'en', 'Cancelled', 'It does not take place.'],
    ['postponed', 'zh', '延期', '原定日期不再有效，新的日期将显示在这里。'],
  ] as const)('that is %s says so before its date, which is struck out', (status, language, word, notice) => {
    renderPage(<EventPage event={theVisit({status})} language={language} />, language)
    expect(screen.getByText(word)).toBeVisible()
    expect(screen.getByText(notice)).toBeVisible()
    expect(screen.getByText(/2020/, {selector: 's time'})).toHaveAttribute('datetime', '2020-03-24')
  })

  it('stands between the events before and after it', () => {
    const before = {...visit, id: 'b', slug: 'founding', name: {en: 'Founding of the Lab'}}
    const after = {...visit, id: 'a', slug: 'signing', name: {en: 'Signing of an agreement'}}
    renderPage(<EventPage event={theVisit({before, after})} language="en" />)
    const beside = region('Before and after')
    expect(texts(beside.getAllByRole('heading', {level: 3}))).toEqual(['Before', 'After'])
    expect(texts(beside.getAllByRole('link'))).toEqual(['Founding of the Lab', 'Signing of an agreement'])
  })

  test.each([
    ['a month', {start: '2020-03-01T00:00:00Z', precision: 'month'}, 'March 2020', '2020-03'],
    ['several days', {end: '2020-03-26T08:00:00Z', precision: 'day'}, '24–26 March 2020', '2020-03-24'],
  ])('of %s is dated so', (_name, fields, date, machine) => {
    renderPage(<EventPage event={theVisit(fields)} language="en" />)
    expect(screen.getByText(date)).toHaveAttribute('datetime', machine)
  })

  it('without participants or coverage says what will appear', () => {
    renderPage(<EventPage event={newsEvent()} language="en" />)
    expect(screen.getByText('Participants will be listed here once they are known.')).toBeVisible()
    expect(screen.getByText('Stories about this event will appear here.')).toBeVisible()
  })
})

const partnerships = parsed(topic, {...topicOfStory, description: {en: 'Working together'}, stories: [storyCard()]})
const fiveYears = parsed(programme, {...plan, stories: [], events: [visit]})

test('a topic has its stories, and marks a description in the other language', () => {
  renderPage(<TopicPage topic={partnerships} language="zh" />, 'zh')
  expect(screen.getByText('Working together').closest('[lang]')).toHaveAttribute('lang', 'en')
  expect(screen.getByText('暂无中文版', {exact: false})).toBeVisible()
  expect(screen.getByRole('link', {name: 'Read in English'})).toHaveAttribute('hreflang', 'en')
})

test('a topic says who is in most of its stories, and leads to all of these', () => {
  const people = [{...wu, count: 12}]
  const busy = parsed(topic, {...partnerships, people, institutions: [{...zju, count: 7}], storyCount: 135})
  renderPage(<TopicPage topic={busy} language="en" />)
  expect(region('People in most of these stories').getByRole('listitem')).toHaveTextContent('Wu Zhaohui12 stories')
  expect(region('Institutions in most of these stories').getByRole('listitem')).toHaveTextContent('7 stories')
  expect(screen.getByRole('link', {name: 'All 135 stories, by year'})).toHaveAttribute(
    'href',
    '/en/topics/partnerships/stories',
  )
})

test('a programme has its period, its events and a place for its stories', () => {
  renderPage(<ProgrammePage programme={fiveYears} language="en" />)
  expect(screen.getByText('2021–2025')).toBeVisible()
  expect(region('Events').getByRole('link', {name: 'Visit of Zhejiang University'})).toBeVisible()
  expect(screen.getByText('Stories of this programme will appear here.')).toBeVisible()
})

describe('lists of all', () => {
  test.each(['topic', 'programme'] as const)('%s, while there are none, say what will appear', (kind) => {
    renderPage(<SubjectListPage kind={kind} subjects={[]} language="en" />)
    expect(screen.getByText(/will be listed here once/)).toBeVisible()
  })

  it('of programmes have their periods', () => {
    renderPage(<SubjectListPage kind="programme" subjects={[fiveYears]} language="zh" />, 'zh')
    expect(screen.getByRole('link', {name: '“十四五”规划'})).toBeVisible()
    expect(screen.getByText('2021年至2025年')).toBeVisible()
  })
})

describe.each(['en', 'zh'] as const)('no barrier (%s)', (language) => {
  test.each([
    ['person', <PersonPage key="1" person={wuZhaohui()} language={language} today={today} />],
    [
      'institution',
      <InstitutionPage
        key="2"
        institution={institution({units: [faculty, college], people: [wu], logo: drawing})}
        language={language}
        today={today}
      />,
    ],
    ['event', <EventPage key="3" event={theVisit()} language={language} />],
    ['topic', <TopicPage key="4" topic={partnerships} language={language} />],
    ['programme', <ProgrammePage key="5" programme={fiveYears} language={language} />],
    ['list', <SubjectListPage key="6" kind="programme" subjects={[fiveYears]} language={language} />],
  ])('%s', async (_name, page) => {
    const {container} = renderPage(page, language)
    expect(await axe(container)).toHaveNoViolations()
  })
})
