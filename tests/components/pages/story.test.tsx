import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {StoryPage} from '../../../components/pages/StoryPage.tsx'
import type {Reason} from '../../../lib/model/related.ts'
import type {Story} from '../../../lib/model/story.ts'
import {
  council,
  drawing,
  lab,
  personCard,
  plan,
  story,
  storyCard,
  topicOfStory,
  visit,
  wu,
  zhu,
  zju,
} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

const appearances = [
  {key: 'wu', person: wu},
  {key: 'zhu', person: zhu},
]

const full = (fields = {}) =>
  story({
    mainPicture: drawing,
    byline: [
      {key: 'a', name: 'Press Office'},
      {key: 'b', person: zhu},
    ],
    appearances,
    institutions: [zju, council],
    events: [{...visit, hosts: [lab]}],
    topics: [topicOfStory],
    programmes: [plan],
    corrections: [{key: 'c', date: '2020-03-30T02:00:00Z', text: 'An earlier version misspelt a name.'}],
    pressContact: {name: 'Li Wei', email: 'press@example.org', phone: '+86 571 0000'},
    translations: [{language: 'zh', slug: 'jia-su', headline: '加速融合'}],
    ...fields,
  })

const address = 'https://news.example.org/en/news/accelerating-integration'

const none: readonly Reason[] = []

const Page = ({story: shown, reasons = none}: {readonly story: Story; readonly reasons?: readonly Reason[]}) => (
  <StoryPage
    story={shown}
    related={reasons.map((reason, place) => ({
      story: storyCard({id: `r${place}`, slug: `r${place}`, headline: `Related ${place}`, people: []}),
      reason,
    }))}
    address={address}
    language={shown.language}
  />
)

const aside = (name: string) => within(screen.getByRole('region', {name}))

const reasons: Reason[] = [
  {kind: 'event', shared: [{id: visit.id, name: {en: visit.name.en, zh: visit.name.zh}}]},
  {kind: 'person', shared: [personCard(), personCard(zhu)]},
  {kind: 'programme', shared: [plan]},
  {kind: 'institution', shared: [{id: 'cad', name: {en: undefined, zh: '计算机辅助设计实验室'}}]},
]

describe('stories related to a story', () => {
  const whys = () =>
    aside('Related stories')
      .getAllByRole('listitem')
      .map((item) => item.firstElementChild?.textContent)

  it('say why', () => {
    renderPage(<Page story={full()} reasons={reasons} />)
    expect(whys()).toEqual([
      'Same event',
      'Also with Wu Zhaohui and Zhu Shiqiang',
      '14th Five-Year Plan',
      'Also about 计算机辅助设计实验室',
    ])
    expect(aside('Related stories').getByText('计算机辅助设计实验室')).toHaveAttribute('lang', 'zh-Hans')
    expect(aside('Related stories').getByRole('link', {name: 'Related 1'})).toHaveAttribute('href', '/en/news/r1')
  })

  it('say so in Chinese', () => {
    renderPage(<Page story={full({language: 'zh'})} reasons={reasons} />, 'zh')
    const items = aside('相关报道').getAllByRole('listitem')
    expect(items.map((item) => item.firstElementChild?.textContent)).toEqual([
      '同一活动',
      '同样涉及吴朝晖和朱世强',
      '“十四五”规划',
      '同样关于计算机辅助设计实验室',
    ])
  })

  it('name two of a crowd, and count the others', () => {
    const crowd = Array.from({length: 5}, (_, n) => ({id: `p${n}`, name: {en: `Person ${n}`, zh: undefined}}))
    renderPage(<Page story={full()} reasons={[{kind: 'person', shared: crowd}]} />)
    expect(whys()).toEqual(['Also with Person 0, Person 1 and 3 others'])
  })

  it('have no place when there are none', () => {
    renderPage(<Page story={full()} />)
    expect(screen.queryByRole('region', {name: 'Related stories'})).toBeNull()
  })
})

describe('a story', () => {
  it('opens with headline, standfirst, authors, place and dates', () => {
    renderPage(<Page story={full()} />)
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent(
      'Zhejiang Lab and Zhejiang University Start a New Chapter',
    )
    expect(screen.getByText('The university’s president visits the Lab.')).toBeVisible()
    expect(screen.getByText(/^By/)).toHaveTextContent('By Press Office and Zhu Shiqiang')
    expect(screen.getByText(/^Hangzhou,$/)).toHaveTextContent('Hangzhou, 24 March 2020')
    expect(screen.getByText('25 March 2020')).toHaveAttribute('datetime', '2020-03-25T02:00:00.000Z')
  })

  it('tells a day once', () => {
    renderPage(<Page story={full({publishedAt: '2020-03-24T10:00:00+08:00'})} />)
    expect(screen.getAllByText('24 March 2020')).toHaveLength(1)
    expect(screen.queryByText(/^Published/)).toBeNull()
  })

  it('says how long it takes to read, and nothing when there is nothing to read', () => {
    const {unmount} = renderPage(<Page story={full()} />)
    expect(screen.getByText('1 min read')).toBeVisible()
    unmount()
    renderPage(<Page story={full({language: 'zh'})} />, 'zh')
    expect(screen.getByText('阅读约1分钟')).toBeVisible()
  })

  it('that was updated tells what changed, the latest first', () => {
    const corrections = [
      {key: 'a', date: '2020-03-26T02:00:00Z', text: 'A name was misspelt.'},
      {key: 'b', date: '2020-03-30T02:00:00Z', text: 'There are five colleges.'},
    ]
    renderPage(<Page story={full({corrections})} />)
    const updated = screen.getByText(/^Updated/).closest('details')
    expect(screen.getByText(/^Updated/)).toHaveTextContent('Updated 30 March 2020')
    expect(updated).not.toHaveAttribute('open')
    const notes = within(updated ?? document.body).getAllByRole('listitem', {hidden: true})
    expect(notes.map((note) => note.textContent)).toEqual([
      '30 March 2020There are five colleges.',
      '26 March 2020A name was misspelt.',
    ])
  })

  it('says who is in it, in both scripts, with the roles of that day', () => {
    renderPage(<Page story={full()} />)
    const people = aside('In this story')
    expect(people.getByRole('link', {name: 'Wu Zhaohui'})).toHaveAttribute('href', '/en/people/wu-zhaohui')
    expect(people.getByText('吴朝晖')).toHaveAttribute('lang', 'zh-Hans')
    expect(people.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining([
        'President, Zhejiang University',
        'Deputy Director, Executive Council, Zhejiang Lab',
        'President, Zhejiang Lab',
      ]),
    )
    expect(people.getByText('Roles as of 24 March 2020')).toBeVisible()
  })

  it('of 2018 has Zhu Shiqiang as Director', () => {
    const in2018 = full({events: [], dateline: {date: '2018-03-31'}})
    renderPage(<Page story={in2018} />)
    expect(aside('In this story').getByText(/^Director,$/)).toHaveTextContent('Director, Zhejiang Lab')
  })

  it('says it all in Chinese on a Chinese page', () => {
    renderPage(<Page story={full({language: 'zh', headline: '开启战略合作新篇章'})} />, 'zh')
    const people = aside('报道中的人物')
    expect(people.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining(['浙江大学校长', '之江实验室理事会副理事长', '之江实验室主任']),
    )
    expect(people.getByText('Wu Zhaohui')).toHaveAttribute('lang', 'en')
    expect(aside('相关活动').getByText('2020年3月24日下午')).toBeVisible()
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('开启战略合作新篇章')
  })

  it('folds all but three people', () => {
    const many = [1, 2, 3, 4, 5].map((n) => ({key: `p${n}`, person: {...zhu, id: `p${n}`, slug: `p${n}`}}))
    renderPage(<Page story={full({appearances: many})} />)
    const fold = screen.getByText('and 2 more')
    const folded = fold.closest('details')
    expect(folded).not.toHaveAttribute('open')
    expect(within(folded ?? document.body).getAllByRole('link', {hidden: true, name: 'Zhu Shiqiang'})).toHaveLength(2)
  })

  it('tells of its event: when, where, who hosted it, and whether it still holds', () => {
    renderPage(<Page story={full({events: [{...visit, status: 'postponed', hosts: [lab]}]})} />)
    const event = aside('The event')
    expect(event.getByRole('link', {name: 'Visit of Zhejiang University'})).toHaveAttribute(
      'href',
      '/en/events/visit-2020',
    )
    expect(event.getByText('Postponed')).toBeVisible()
    expect(event.getByText('afternoon of 24 March 2020')).toHaveAttribute('datetime', '2020-03-24')
    expect(event.getByText('Zhejiang Lab, Hangzhou')).toBeVisible()
    expect(event.getByRole('link', {name: 'Zhejiang Lab'})).toHaveAttribute('href', '/en/institutions/zhejiang-lab')
  })

  it('leads on to institutions, topics and programmes', () => {
    renderPage(<Page story={full()} />)
    expect(
      aside('Institutions')
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/en/institutions/zhejiang-university', '/en/institutions/executive-council'])
    expect(aside('Topics').getByRole('link')).toHaveAttribute('href', '/en/topics/partnerships')
    expect(aside('Programmes').getByRole('link')).toHaveAttribute('href', '/en/programmes/14th-five-year-plan')
    const [follow] = within(screen.getByRole('main')).getAllByRole('link', {name: 'Follow all news'})
    expect(follow).toHaveAttribute('href', '/en/feed.xml')
  })

  it('corrects in public', () => {
    renderPage(<Page story={full()} />)
    const correction = aside('Correction')
    expect(correction.getByText('30 March 2020')).toBeVisible()
    expect(correction.getByText('An earlier version misspelt a name.')).toBeVisible()
  })

  it('offers its translation in the words of its readers', () => {
    renderPage(<Page story={full()} />)
    const [above, below, ...more] = screen.getAllByRole('link', {name: '阅读中文版'})
    for (const link of [above, below]) {
      expect(link).toHaveAttribute('href', '/zh/news/jia-su')
      expect(link).toHaveAttribute('lang', 'zh-Hans')
    }
    expect(more).toEqual([])
    expect(aside('In another language').getByRole('link')).toBe(below)
  })

  it('says when there is no translation yet', () => {
    renderPage(<Page story={full({language: 'zh', translations: []})} />, 'zh')
    const said = screen.getAllByText('No English version yet')
    expect(said.map((words) => words.getAttribute('lang'))).toEqual(['en', 'en'])
  })

  it('tells journalists whom to ask', () => {
    renderPage(<Page story={full()} />)
    const contact = aside('Press contact')
    expect(contact.getByRole('link', {name: 'press@example.org'})).toHaveAttribute('href', 'mailto:press@example.org')
    expect(contact.getByRole('link', {name: '+86 571 0000'})).toHaveAttribute('href', 'tel:+865710000')
  })

  it('says on paper where to find it', () => {
    renderPage(<Page story={full()} />)
    expect(screen.getByText(/^Read online/)).toHaveTextContent(`Read online: ${address}`)
  })

  it('of a headline alone has no empty sections', () => {
    const bare = story({body: [], standfirst: null, dateline: null, byline: []})
    renderPage(<Page story={bare} />)
    expect(screen.getByText('The text of this story will appear here.')).toBeVisible()
    expect(screen.queryByRole('region', {name: 'In this story'})).toBeNull()
    expect(screen.queryByRole('region', {name: 'Institutions'})).toBeNull()
  })

  test.each(['en', 'zh'] as const)('of thirty people with long names has no barrier (%s)', async (language) => {
    const names = [
      {en: 'Maria Fernanda González-Hernández de la Torre y Villavicencio', zh: undefined},
      {en: undefined, zh: '买买提·艾力·阿卜杜热合曼'},
      {en: 'Dr Wolfeschlegelsteinhausenbergerdorff', zh: '沃尔夫施莱格尔施泰因豪森贝格多夫'},
    ]
    const crowd = Array.from({length: 30}, (_, n) => ({
      key: `p${n}`,
      person: {...zhu, id: `p${n}`, slug: `p${n}`, name: names[n % 3]},
    }))
    const {container} = renderPage(<Page story={full({language, appearances: crowd})} />, language)
    expect(
      aside(language === 'en' ? 'In this story' : '报道中的人物').getAllByText('买买提·艾力·阿卜杜热合曼'),
    ).toHaveLength(10)
    expect(await axe(container)).toHaveNoViolations()
  })

  test.each(['en', 'zh'] as const)('has no barrier (%s)', async (language) => {
    const {container} = renderPage(<Page story={full({language})} reasons={reasons} />, language)
    expect(await axe(container)).toHaveNoViolations()
  })
})
