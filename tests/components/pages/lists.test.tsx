import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {ErrorPage} from '../../../components/pages/ErrorPage.tsx'
import {NewsPage} from '../../../components/pages/NewsPage.tsx'
import {NotFoundPage} from '../../../components/pages/NotFoundPage.tsx'
import {drawing, storyCard} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

const stories = [1, 2, 3].map((n) => storyCard({id: `s${n}`, slug: `s${n}`, headline: `Story ${n}`, picture: drawing}))

describe('all news', () => {
  it('are the newest, and lead to the month of the next older one', () => {
    renderPage(<NewsPage listing={{stories, older: '2020-02'}} language="en" />)
    const pager = within(screen.getByRole('navigation', {name: 'Pages'}))
    expect(pager.getByRole('link', {name: 'Older: February 2020'})).toHaveAttribute('href', '/en/news/2020/02')
    expect(screen.getByRole('link', {name: 'Archive by year'})).toHaveAttribute('href', '/en/news/archive')
  })

  it('that fit on one page need no way on', () => {
    renderPage(<NewsPage listing={{stories, older: undefined}} language="en" />)
    expect(screen.queryByRole('navigation', {name: 'Pages'})).toBeNull()
  })
})

test('a page that is not there leads on, and to what may have been meant', () => {
  const near = [{href: '/en/people/wu-zhaohui', label: {text: 'Wu Zhaohui', language: 'en'} as const}]
  renderPage(<NotFoundPage language="en" near={near} />)
  expect(screen.getByRole('heading', {level: 1, name: 'There is no such page'})).toBeVisible()
  expect(screen.getByRole('link', {name: 'Wu Zhaohui'})).toHaveAttribute('href', '/en/people/wu-zhaohui')
  const ways = within(screen.getByRole('navigation', {name: 'Look in'}))
  expect(ways.getByRole('link', {name: 'People'})).toHaveAttribute('href', '/en/people')
})

test('a page that is not there begins a search with the words of its address', () => {
  renderPage(<NotFoundPage language="en" words="zhu shiqang" />)
  expect(within(screen.getByRole('main')).getByRole('searchbox')).toHaveValue('zhu shiqang')
})

test('a story that was taken down is said to be, and nothing of it is told', () => {
  renderPage(<NotFoundPage language="en" gone words="the withdrawn story" />)
  expect(screen.getByRole('heading', {level: 1, name: 'This story has been taken down'})).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('searchbox')).toHaveValue('')
})

test('an outage says what still works', () => {
  renderPage(<ErrorPage language="zh" />, 'zh')
  expect(within(screen.getByRole('region', {name: '仍可使用'})).getAllByRole('listitem')).toHaveLength(3)
})

describe.each(['en', 'zh'] as const)('no barrier (%s)', (language) => {
  test.each([
    ['news', <NewsPage key="2" listing={{stories, older: '2020-02'}} language={language} />],
    ['not found', <NotFoundPage key="3" language={language} />],
    ['taken down', <NotFoundPage key="5" language={language} gone />],
    ['outage', <ErrorPage key="4" language={language} />],
  ])('%s', async (_name, page) => {
    const {container} = renderPage(page, language)
    expect(await axe(container)).toHaveNoViolations()
  })
})
