import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {SearchPage} from '../../../components/pages/SearchPage.tsx'
import {SearchStartPage} from '../../../components/pages/SearchStartPage.tsx'
import {foundTitle} from '../../../components/search/found-words.ts'
import type {Language} from '../../../lib/model/language.ts'
import {programmeCard, topicCard} from '../../../lib/model/subject-card.ts'
import {searchPath} from '../../../lib/routes.ts'
import type {SearchAnswer, Suggestion} from '../../../lib/search/answer.ts'
import {parsed, personCard, plan, topicOfStory, zhu} from '../../fixtures/model.ts'
import {answer, question, zhejiang} from '../../fixtures/search.ts'
import {renderPage} from '../page.tsx'

interface Asked {
  readonly query?: string
  readonly found?: SearchAnswer
  readonly language?: Language
  readonly near?: readonly Suggestion[]
  readonly cut?: boolean
  readonly outOfOrder?: boolean
}

const page = ({
  query = 'q=Zhejiang',
  found = zhejiang,
  language = 'en',
  near = [],
  cut = false,
  outOfOrder = false,
}: Asked = {}) => (
  <SearchPage
    question={question(query, language)}
    answer={outOfOrder ? undefined : found}
    near={near}
    cut={cut}
    today="2020-03-24"
  />
)
const show = (asked: Asked = {}) => renderPage(page(asked), asked.language, searchPath(asked.language ?? 'en'))
const region = (name: string) => within(screen.getByRole('region', {name}))
const narrow = () => within(screen.getByRole('navigation', {name: 'Narrow the results'}))
const marked = () => Array.from(document.querySelectorAll('mark'), (mark) => mark.textContent)

describe('what was found', () => {
  it('is told in one line, and in the title', () => {
    show()
    expect(screen.getByRole('searchbox')).toHaveValue('Zhejiang')
    expect(screen.getByText('1 person, 2 institutions, 41 stories for “Zhejiang”')).toBeVisible()
    expect(foundTitle(question('q=Zhejiang&page=2'), zhejiang)).toBe(
      'Search: “Zhejiang”, 1 person, 2 institutions, 41 stories, Page 2 of 3',
    )
    expect(foundTitle(question('q=浙江', 'zh'), zhejiang)).toBe(
      '搜索：“浙江”，1位人物、2家机构、41篇报道，第1页，共3页',
    )
    expect(foundTitle(question('q=x'), answer())).toBe('Search: “x”, Nothing found')
  })

  it('begins with who and what it is about, each with what tells it from others', () => {
    show()
    const [person, university, unit, event, topic, programme] = region('Who and what')
      .getAllByRole('listitem', {
        // The roles of a person are a list of their own.
        hidden: false,
      })
      .filter((item) => item.parentElement?.tagName === 'OL')
    expect(person).toHaveTextContent(/^PersonWu Zhaohui 吴朝晖President, Zhejiang University.*14 stories$/)
    expect(university).toHaveTextContent(/^InstitutionZhejiang University 浙江大学.*浙大1 story$/)
    expect(unit).toHaveTextContent(/^InstitutionExecutive Council 理事会Zhejiang Lab$/)
    expect(event).toHaveTextContent(/Afternoon of 24 March 2020 Postponed · Zhejiang Lab, Hangzhou/i)
    expect(topic).toHaveTextContent(/^TopicPartnerships 合作2 stories$/)
    expect(programme).toHaveTextContent(/14th Five-Year Plan2021–20252 stories$/)
  })

  it('then the stories, with the passage where the words stand, and their language where it is another', () => {
    show()
    const stories = region('Stories').getAllByRole('article')
    expect(stories.map((story) => within(story).getByRole('heading', {level: 3}).textContent)).toEqual([
      'Zhejiang Lab and Zhejiang University Start a New Chapter',
      '之江实验室与浙江大学开启新篇章',
    ])
    expect(stories[0]).toHaveTextContent('… of Zhejiang University visits …')
    expect(stories[1]).toHaveTextContent('Chinese')
    expect(region('Stories').getByRole('link', {name: /^之江/})).toHaveAttribute('href', '/zh/news/xin-pian-zhang')
    expect(marked()).toEqual(['Zhejiang', '浙大', 'Zhejiang', 'Zhejiang', '浙江大学'])
  })

  it('marks parts in another language', () => {
    show()
    for (const text of ['浙大', '浙江大学', '“十四五”规划', '人物1']) {
      expect(
        screen.getAllByText(text).every((found) => found.closest('[lang]')?.getAttribute('lang') === 'zh-Hans'),
      ).toBe(true)
    }
  })

  it('goes on page by page, with the same question', () => {
    show({query: 'q=Zhejiang&year=2020&page=2'})
    const pager = within(screen.getByRole('navigation', {name: 'Pages'}))
    expect(pager.getByText('Page 2 of 3')).toBeVisible()
    expect(pager.getByRole('link', {name: 'Previous results'})).toHaveAttribute(
      'href',
      '/en/search?q=Zhejiang&year=2020',
    )
    expect(pager.getByRole('link', {name: 'Next results'})).toHaveAttribute(
      'href',
      '/en/search?q=Zhejiang&year=2020&page=3',
    )
  })
})

describe('ways to narrow', () => {
  it('are links that say how much there would be, and that search engines need not follow', () => {
    show()
    const year = narrow().getByRole('link', {name: '2021'})
    expect(year).toHaveAttribute('href', '/en/search?q=Zhejiang&year=2021')
    expect(year).toHaveAttribute('rel', 'nofollow')
    expect(year.closest('li')).toHaveTextContent('2021 11')
    expect(narrow().getByRole('link', {name: 'People'})).toHaveAttribute('href', '/en/search?q=Zhejiang&type=person')
    expect(narrow().getByRole('link', {name: 'Chinese'})).toHaveAttribute('href', '/en/search?q=Zhejiang&language=zh')
  })

  it('that would change nothing are not there', () => {
    show()
    expect(narrow().queryByText('Institutions', {selector: 'h3'})).toBeNull()
    expect(narrow().queryByText('Topics')).toBeNull()
  })

  it('that are many are folded', () => {
    show()
    expect(narrow().getByText('3 more')).toBeVisible()
    expect(narrow().getByText('人物8').closest('details')).not.toHaveAttribute('open')
  })

  it('that were chosen can be taken away, one by one or all at once', () => {
    show({query: 'q=Zhejiang&year=2021&person=person-8&institution=zhejiang-university'})
    const only = within(screen.getByRole('list', {name: 'Only'}))
    const hrefs = only.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(hrefs).toEqual([
      ['Remove: 2021 ×', '/en/search?q=Zhejiang&person=person-8&institution=zhejiang-university'],
      ['Remove: 人物8 ×', '/en/search?q=Zhejiang&year=2021&institution=zhejiang-university'],
      ['Remove: Zhejiang University ×', '/en/search?q=Zhejiang&year=2021&person=person-8'],
      ['Remove all', '/en/search?q=Zhejiang'],
    ])
    expect(narrow().getByRole('link', {name: '2021'})).toHaveAttribute('aria-current', 'true')
    expect(narrow().getByText('人物8').closest('details')).toHaveAttribute('open')
  })
})

describe('the reader is told', () => {
  it('when other words were looked for', () => {
    show({query: 'q=Zejiang', found: {...zhejiang, near: 'Zhejiang'}})
    expect(screen.getByText('Nothing has “Zejiang”. These are the results for “Zhejiang”.')).toBeVisible()
    expect(screen.getByText(/41 stories for “Zhejiang”$/)).toBeVisible()
  })

  it('when nothing has all of the words', () => {
    show({found: {...zhejiang, some: true}})
    expect(screen.getByText('Nothing has all of these words. These results have some of them.')).toBeVisible()
  })

  it('when only the beginning of the question was looked for', () => {
    show({cut: true})
    expect(screen.getByText('The question was very long: only its beginning was looked for.')).toBeVisible()
  })

  it('when the index is being built, with some results and without', () => {
    const {unmount} = show({found: {...zhejiang, building: true}})
    expect(screen.getByText(/there will be more results in a moment/)).toBeVisible()
    unmount()
    show({found: answer({building: true})})
    const again = region('The index is being built').getByRole('link', {name: 'Search again'})
    expect(again).toHaveAttribute('href', '/en/search?q=Zhejiang')
    expect(foundTitle(question('q=x'), answer({building: true}))).toBe('Search: “x”, The index is being built')
  })
})

test('an index that is out of order is no empty result', () => {
  show({outOfOrder: true})
  const out = region('Search is out of order for the moment')
  expect(out.getByRole('link', {name: 'Search again'})).toHaveAttribute('href', '/en/search?q=Zhejiang')
  expect(screen.queryByText(/Nothing found/)).toBeNull()
  expect(screen.getByRole('navigation', {name: 'Look in'})).toBeVisible()
  expect(foundTitle(question('q=Zhejiang'), undefined)).toBe('Search: “Zhejiang”')
})

describe('nothing was found', () => {
  const wu: Suggestion = {
    kind: 'person',
    slug: 'wu-zhaohui',
    language: 'en',
    name: {en: 'Wu Zhaohui', zh: '吴朝晖'},
    detail: {text: '校长', language: 'zh'},
  }

  it('the page says so, and leads on: to names that are near, and to all there is', () => {
    show({query: 'q=Wu+Zaohui', found: answer(), near: [wu]})
    expect(region('Nothing found for “Wu Zaohui”').getAllByRole('listitem')).toHaveLength(2)
    expect(region('Perhaps you meant').getByRole('link', {name: 'Wu Zhaohui'})).toHaveAttribute(
      'href',
      '/en/people/wu-zhaohui',
    )
    expect(region('Perhaps you meant').getByText('校长')).toHaveAttribute('lang', 'zh-Hans')
    expect(screen.getByRole('navigation', {name: 'Look in'})).toBeVisible()
  })

  it('within limits: without them there may be more', () => {
    show({query: 'q=Darwin&year=1999', found: answer()})
    const link = screen.getByRole('link', {name: 'Search without these limits'})
    expect(link).toHaveAttribute('href', '/en/search?q=Darwin')
    expect(screen.queryByRole('navigation', {name: 'Narrow the results'})).toBeNull()
  })

  it('within somebody whom nobody knows, which can be taken away', () => {
    show({query: 'person=%3Cb%3Enobody', found: answer()})
    const only = within(screen.getByRole('list', {name: 'Only'}))
    expect(only.getByRole('link', {name: /<b>nobody/})).toHaveAttribute('href', '/en/search')
    expect(region('Nothing found').getAllByRole('listitem')).toHaveLength(1)
  })

  it('past the last page', () => {
    show({query: 'q=Darwin&page=99', found: {...zhejiang, entities: [], stories: []}})
    const past = region('The results have no page 99.')
    expect(past.getByRole('link', {name: 'To the first page'})).toHaveAttribute('href', '/en/search?q=Darwin')
  })
})

test('what a reader wrote stays text', () => {
  const text = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
  show({query: `q=${encodeURIComponent(text)}`, found: answer()})
  expect(screen.getByRole('region', {name: `Nothing found for “${text}”`})).toBeVisible()
  expect(document.querySelector('main img, main search ~ script')).toBeNull()
})

const topics = [parsed(topicCard, topicOfStory)]
const programmes = [parsed(programmeCard, plan)]
const beginning = (language: Language) => (
  <SearchStartPage
    people={[personCard(zhu)]}
    topics={topics}
    programmes={programmes}
    language={language}
    today="2020-03-24"
  />
)

test('before anything is asked, the page says what can be found, and where to begin', () => {
  renderPage(beginning('en'), 'en', '/en/search')
  expect(screen.getByRole('heading', {level: 1, name: 'Search'})).toBeVisible()
  expect(screen.getByText(/^Stories, people, institutions, events/)).toBeVisible()
  expect(region('People in the news').getByRole('link', {name: 'Zhu Shiqiang'})).toBeVisible()
  expect(region('Topics').getByRole('link', {name: 'Partnerships'})).toBeVisible()
})

describe.each(['en', 'zh'] as const)('no barrier (%s)', (language) => {
  test.each([
    ['results', page({language, query: 'q=Zhejiang&year=2021'})],
    ['nothing', page({language, found: answer()})],
    ['the index being built', page({language, found: answer({building: true})})],
    ['out of order', page({language, outOfOrder: true})],
    ['the beginning', beginning(language)],
  ])('%s', async (_name, shown) => {
    const {container} = renderPage(shown, language, searchPath(language))
    expect(await axe(container)).toHaveNoViolations()
  })
})
