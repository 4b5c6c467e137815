import {screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {FrontPage} from '../../../components/pages/FrontPage.tsx'
import {arrangeFront} from '../../../lib/model/front-arrangement.ts'
import {frontMaterial} from '../../../lib/model/front.ts'
import type {Language} from '../../../lib/model/language.ts'
import {drawing, parsed, plan, storyCard, topicOfStory, visit, zhu, zju} from '../../fixtures/model.ts'
import {renderPage} from '../page.tsx'

const title = 'Zhejiang Lab Newsroom'
const numbered = (n: number, fields = {}) => storyCard({id: `s${n}`, slug: `s${n}`, headline: `Story ${n}`, ...fields})
const three = [1, 2, 3].map((n) => numbered(n))

function show(material: object, {language = 'en', today = '2020-03-20'}: {language?: Language; today?: string} = {}) {
  const all = {stories: three, events: [visit], people: [zhu], topics: [topicOfStory], programmes: [plan], ...material}
  const front = arrangeFront(parsed(frontMaterial, all))
  return renderPage(
    <FrontPage front={front} language={language} today={today} title={{text: title, language: 'en'}} />,
    language,
  )
}

const region = (name: string) => screen.getByRole('region', {name})
const namesOfRegions = () =>
  within(screen.getByRole('main'))
    .getAllByRole('region')
    .map((one) => within(one).getByRole('heading', {level: 2}).textContent)

describe('a front page that nobody composed', () => {
  it('has the lead, the latest, what is next, people in their roles now, topics and programmes', () => {
    show({})
    expect(screen.getByRole('heading', {level: 2, name: 'Story 1'})).toBeVisible()
    expect(namesOfRegions()).toEqual(['Latest', 'What’s next', 'People in the news', 'Topics', 'Programmes'])
    expect(screen.getAllByRole('heading', {level: 3}).map(({textContent}) => textContent)).toEqual([
      'Story 2',
      'Story 3',
    ])
    expect(within(region('People in the news')).getByText(/^President/)).toHaveTextContent('President, Zhejiang Lab')
    expect(screen.getByRole('link', {name: 'Follow Zhejiang Lab Newsroom'})).toHaveAttribute('href', '/en/feed.xml')
  })

  it('announces what is next until the day is over', () => {
    const {unmount} = show({}, {today: '2020-03-24'})
    expect(region('What’s next')).toHaveTextContent(/24 Mar\s*Visit of Zhejiang University/)
    unmount()
    show({}, {today: '2020-03-25'})
    expect(screen.queryByRole('region', {name: 'What’s next'})).toBeNull()
    expect(region('Recent events')).toHaveTextContent('Visit of Zhejiang University')
  })

  it('of a new newsroom says what will appear', () => {
    show({stories: [], events: [], people: [], topics: [], programmes: []})
    expect(screen.getByText('The first story will appear here as soon as it is published.')).toBeVisible()
    expect(screen.getByText('The next events will be announced here.')).toBeVisible()
    expect(screen.getByText('People named in stories will appear here.')).toBeVisible()
    expect(namesOfRegions()).toEqual(['What’s next', 'People in the news'])
  })

  it('with one story is that story', () => {
    show({stories: [numbered(1)]})
    expect(screen.getByRole('heading', {level: 2, name: 'Story 1'})).toBeVisible()
    expect(screen.queryByRole('region', {name: 'Latest'})).toBeNull()
  })
})

describe('pictures in the list', () => {
  const pictures = () => region('Latest').querySelectorAll('img')

  it('stand over the first two stories, for those who see them', () => {
    show({stories: [1, 2, 3, 4].map((n) => numbered(n, {picture: drawing}))})
    expect([...pictures()].map((picture) => picture.getAttribute('alt'))).toEqual(['', ''])
    expect(within(region('Latest')).getAllByRole('link', {name: 'Story 2'})).toHaveLength(1)
  })

  it('stay away where one of the two has none', () => {
    show({stories: [numbered(1), numbered(2, {picture: drawing}), numbered(3)]})
    expect(pictures()).toHaveLength(0)
  })
})

describe('a front page that an editor composed', () => {
  const sections = [
    {key: 'a', kind: 'peopleInTheNews', heading: {en: 'Who', zh: '人'}},
    {key: 'b', kind: 'chosenStories', stories: [numbered(9)]},
    {key: 'c', kind: 'storiesAbout', about: topicOfStory, stories: [numbered(7)]},
    {key: 'd', kind: 'storiesAbout', about: zju, heading: {zh: '浙江大学在行动'}, stories: [numbered(8)]},
  ]

  it('has its sections in their order, stories before what stands beside them', () => {
    show({sections})
    expect(namesOfRegions()).toEqual(['Selected', 'Who', 'Partnerships', '浙江大学在行动'])
    expect(within(region('Partnerships')).getByRole('link', {name: 'Partnerships'})).toHaveAttribute(
      'href',
      '/en/topics/partnerships',
    )
    expect(screen.getByText('浙江大学在行动')).toHaveAttribute('lang', 'zh-Hans')
  })

  it('may be of stories alone', () => {
    show({sections: [{key: 'l', kind: 'latestStories'}]})
    expect(namesOfRegions()).toEqual(['Latest'])
  })

  it('says a heading of the editor’s where there is nothing to come', () => {
    show({sections: [{key: 'e', kind: 'comingEvents', heading: {en: 'In the diary'}}]}, {today: '2021-01-01'})
    expect(namesOfRegions()).toEqual(['In the diary'])
  })

  test.each(['en', 'zh'] as const)('has no barrier (%s)', async (language) => {
    const {container} = show({sections, stories: [1, 2, 3].map((n) => numbered(n, {picture: drawing}))}, {language})
    expect(await axe(container)).toHaveNoViolations()
  })
})

test.each(['en', 'zh'] as const)('a front page that nobody composed has no barrier (%s)', async (language) => {
  const {container} = show({}, {language, today: '2020-03-25'})
  expect(await axe(container)).toHaveNoViolations()
})
