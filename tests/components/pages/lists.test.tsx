import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {ErrorPage} from '../../../components/pages/ErrorPage.tsx'
import {NewsPage} from '../../../components/pages/NewsPage.tsx'
import {NotFoundPage} from '../../../components/pages/NotFoundPage.tsx'
import {storyListing} from '../../../lib/model/lists.ts'
import {drawing, parsed, storyCard} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

const stories = [1, 2, 3].map((n) => storyCard({id: `s${n}`, slug: `s${n}`, headline: `Story ${n}`, picture: drawing}))

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
    ['news', <NewsPage key="2" listing={parsed(storyListing, {stories, total: 45})} page={2} language={language} />],
    ['not found', <NotFoundPage key="3" language={language} />],
    ['outage', <ErrorPage key="4" language={language} />],
  ])('%s', async (_name, page) => {
    const {container} = renderPage(page, language)
    expect(await axe(container)).toHaveNoViolations()
  })
})
