import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {ErrorPage} from '../../../components/pages/ErrorPage.tsx'
import {FrontPage} from '../../../components/pages/FrontPage.tsx'
import {NewsPage} from '../../../components/pages/NewsPage.tsx'
import {NotFoundPage} from '../../../components/pages/NotFoundPage.tsx'
import {front, storyListing} from '../../../lib/model/lists.ts'
import {drawing, parsed, plan, storyCard, topicOfStory, visit, zhu} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

const title = 'Zhejiang Lab Newsroom'
const stories = [1, 2, 3].map((n) => storyCard({id: `s${n}`, slug: `s${n}`, headline: `Story ${n}`, picture: drawing}))
const aFront = (fields = {}) =>
  parsed(front, {stories, events: [visit], people: [zhu], topics: [topicOfStory], programmes: [plan], ...fields})

describe('the front page', () => {
  it('has the lead, the latest, people in their roles now, topics and programmes', () => {
    renderPage(<FrontPage front={aFront()} language="en" today="2020-03-20" title={title} />)
    expect(screen.getByRole('heading', {level: 2, name: 'Story 1'})).toBeVisible()
    expect(screen.getAllByRole('heading', {level: 3}).map((heading) => heading.textContent)).toEqual([
      'Story 2',
      'Story 3',
    ])
    const people = within(screen.getByRole('region', {name: 'People in the news'}))
    expect(people.getByText(/^President/)).toHaveTextContent('President, Zhejiang Lab')
    expect(screen.getByRole('link', {name: 'Follow Zhejiang Lab Newsroom'})).toHaveAttribute('href', '/en/feed.xml')
  })

  it('announces what is next until the day is over', () => {
    const page = (today: string) => <FrontPage front={aFront()} language="en" today={today} title={title} />
    const {unmount} = renderPage(page('2020-03-24'))
    expect(screen.getByRole('region', {name: 'What’s next'})).toHaveTextContent(/24 Mar\s*Visit of Zhejiang University/)
    unmount()
    renderPage(page('2020-03-25'))
    expect(screen.queryByRole('region', {name: 'What’s next'})).toBeNull()
    expect(screen.getByRole('region', {name: 'Recent events'})).toHaveTextContent('Visit of Zhejiang University')
  })

  it('of a new newsroom says what will appear', () => {
    const empty = parsed(front, {})
    renderPage(<FrontPage front={empty} language="en" today="2020-03-24" title={title} />)
    expect(screen.getByText('The first story will appear here as soon as it is published.')).toBeVisible()
    expect(screen.getByText('The next events will be announced here.')).toBeVisible()
    expect(screen.getByText('People named in stories will appear here.')).toBeVisible()
  })
})

describe('all news', () => {
  const page = (number: number, total: number) => (
    <NewsPage listing={parsed(storyListing, {stories, total})} page={number} language="en" />
  )

  it('leads to newer and older stories', () => {
    renderPage(page(2, 45))
    const pager = within(screen.getByRole('navigation', {name: 'Pages'}))
    expect(pager.getByRole('link', {name: 'Newer stories'})).toHaveAttribute('href', '/en/news')
    expect(pager.getByRole('link', {name: 'Older stories'})).toHaveAttribute('href', '/en/news/page/3')
    expect(pager.getByText('Page 2 of 3')).toBeVisible()
  })

  it('on one page needs no way on', () => {
    renderPage(page(1, 3))
    expect(screen.queryByRole('navigation', {name: 'Pages'})).toBeNull()
    expect(screen.getByText('3 stories')).toBeVisible()
  })
})

test('a page that is not there leads on, and to what may have been meant', () => {
  renderPage(<NotFoundPage language="en" near={[{href: '/en/people/wu-zhaohui', label: 'Wu Zhaohui'}]} />)
  expect(screen.getByRole('heading', {level: 1, name: 'There is no such page'})).toBeVisible()
  expect(screen.getByRole('link', {name: 'Wu Zhaohui'})).toHaveAttribute('href', '/en/people/wu-zhaohui')
  const ways = within(screen.getByRole('navigation', {name: 'Look in'}))
  expect(ways.getByRole('link', {name: 'People'})).toHaveAttribute('href', '/en/people')
})

test('an outage says what still works', () => {
  renderPage(<ErrorPage language="zh" />, 'zh')
  expect(within(screen.getByRole('region', {name: '仍可使用'})).getAllByRole('listitem')).toHaveLength(3)
})

describe.each(['en', 'zh'] as const)('no barrier (%s)', (language) => {
  test.each([
    ['front', <FrontPage key="1" front={aFront()} language={language} today="2020-03-25" title={title} />],
    ['news', <NewsPage key="2" listing={parsed(storyListing, {stories, total: 45})} page={2} language={language} />],
    ['not found', <NotFoundPage key="3" language={language} />],
    ['outage', <ErrorPage key="4" language={language} />],
  ])('%s', async (_name, page) => {
    const {container} = renderPage(page, language)
    expect(await axe(container)).toHaveNoViolations()
  })
})
