import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {StoryPage} from '../../../components/pages/StoryPage.tsx'
import {council, drawing, plan, story, topicOfStory, visit, wu, zhu, zju} from '../../fixtures/model.ts'
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
    events: [visit],
    topics: [topicOfStory],
    programmes: [plan],
    corrections: [{key: 'c', date: '2020-03-30T02:00:00Z', text: 'An earlier version misspelt a name.'}],
    pressContact: {name: 'Li Wei', email: 'press@example.org', phone: '+86 571 0000'},
    translations: [{language: 'zh', slug: 'jia-su', headline: '加速融合'}],
    ...fields,
  })

const aside = (name: string) => within(screen.getByRole('region', {name}))

describe('a story', () => {
  it('opens with headline, standfirst, authors, place and dates', () => {
    renderPage(<StoryPage story={full()} language="en" />)
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent(
      'Zhejiang Lab and Zhejiang University Start a New Chapter',
    )
    expect(screen.getByText('The university’s president visits the Lab.')).toBeVisible()
    expect(screen.getByText(/^By/)).toHaveTextContent('By Press Office and Zhu Shiqiang')
    expect(screen.getByText(/^Hangzhou,$/)).toHaveTextContent('Hangzhou, 24 March 2020')
    expect(screen.getByText('25 March 2020')).toHaveAttribute('datetime', '2020-03-25T02:00:00.000Z')
    expect(screen.getByRole('link', {name: 'Corrected 30 March 2020'})).toHaveAttribute('href', '#corrections')
  })

  it('says who is in it, in both scripts, with the roles of that day', () => {
    renderPage(<StoryPage story={full()} language="en" />)
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
    renderPage(<StoryPage story={in2018} language="en" />)
    expect(aside('In this story').getByText(/^Director,$/)).toHaveTextContent('Director, Zhejiang Lab')
  })

  it('says it all in Chinese on a Chinese page', () => {
    renderPage(<StoryPage story={full({language: 'zh', headline: '开启战略合作新篇章'})} language="zh" />, 'zh')
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
    renderPage(<StoryPage story={full({appearances: many})} language="en" />)
    const fold = screen.getByText('and 2 more')
    const folded = fold.closest('details')
    expect(folded).not.toHaveAttribute('open')
    expect(within(folded ?? document.body).getAllByRole('link', {hidden: true, name: 'Zhu Shiqiang'})).toHaveLength(2)
  })

  it('leads on to event, institutions, topics and programmes', () => {
    renderPage(<StoryPage story={full()} language="en" />)
    expect(aside('The event').getByRole('link')).toHaveAttribute('href', '/en/events/visit-2020')
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
    renderPage(<StoryPage story={full()} language="en" />)
    const correction = aside('Correction')
    expect(correction.getByText('30 March 2020')).toBeVisible()
    expect(correction.getByText('An earlier version misspelt a name.')).toBeVisible()
  })

  it('offers its translation in the words of its readers', () => {
    renderPage(<StoryPage story={full()} language="en" />)
    const link = screen.getByRole('link', {name: '阅读中文版'})
    expect(link).toHaveAttribute('href', '/zh/news/jia-su')
    expect(link.closest('[lang]')).toHaveAttribute('lang', 'zh-Hans')
  })

  it('says when there is no translation yet', () => {
    renderPage(<StoryPage story={full({language: 'zh', translations: []})} language="zh" />, 'zh')
    expect(screen.getByText('No English version yet')).toHaveAttribute('lang', 'en')
  })

  it('tells journalists whom to ask', () => {
    renderPage(<StoryPage story={full()} language="en" />)
    const contact = aside('Press contact')
    expect(contact.getByRole('link', {name: 'press@example.org'})).toHaveAttribute('href', 'mailto:press@example.org')
    expect(contact.getByRole('link', {name: '+86 571 0000'})).toHaveAttribute('href', 'tel:+865710000')
  })

  it('of a headline alone has no empty sections', () => {
    const bare = story({body: [], standfirst: null, dateline: null, byline: []})
    renderPage(<StoryPage story={bare} language="en" />)
    expect(screen.getByText('The text of this story will appear here.')).toBeVisible()
    expect(screen.queryByRole('region', {name: 'In this story'})).toBeNull()
    expect(screen.queryByRole('region', {name: 'Institutions'})).toBeNull()
  })

  test.each(['en', 'zh'] as const)('has no barrier (%s)', async (language) => {
    const {container} = renderPage(<StoryPage story={full({language})} language={language} />, language)
    expect(await axe(container)).toHaveNoViolations()
  })
})
