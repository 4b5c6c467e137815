import {render, screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {Frame} from '../../../components/frame/Frame.tsx'
import {site} from '../../fixtures/model.ts'

const path = '/en/people/wu-zhaohui'
const navigation = () => within(screen.getByRole('navigation', {name: 'Sections'}))

describe('the frame', () => {
  it('lets a reader skip to the content', () => {
    render(
      <Frame site={site()} language="en" path={path}>
        text
      </Frame>,
    )
    expect(screen.getByRole('link', {name: 'Skip to content'})).toHaveAttribute('href', '#content')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'content')
  })

  it('has all sections while the publisher chose none, and marks where the reader is', () => {
    render(
      <Frame site={site()} language="en" path={path}>
        text
      </Frame>,
    )
    expect(
      navigation()
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/en/news', '/en/people', '/en/institutions', '/en/events', '/en/topics', '/en/programmes'])
    expect(navigation().getByRole('link', {name: 'People'})).toHaveAttribute('aria-current', 'true')
    expect(navigation().getByRole('link', {name: 'News'})).not.toHaveAttribute('aria-current')
  })

  it('has the publisher’s own sections, in the page’s language', () => {
    const chosen = site({navigation: [{key: 'c', label: {en: 'Chips', zh: '芯片'}, path: '/topics/chips'}]})
    render(
      <Frame site={chosen} language="zh" path="/zh/topics/chips">
        text
      </Frame>,
    )
    const link = screen.getByRole('link', {name: '芯片'})
    expect(link).toHaveAttribute('href', '/zh/topics/chips')
    expect(link).toHaveAttribute('aria-current', 'page')
  })

  it('stays on the same thing when the language changes', () => {
    render(
      <Frame site={site()} language="en" path={path} alternates={{en: path, zh: '/zh/people/wu-zhaohui'}}>
        text
      </Frame>,
    )
    const link = screen.getByRole('link', {name: '中文'})
    expect(link).toHaveAttribute('href', '/zh/people/wu-zhaohui')
    expect(link).toHaveAttribute('hreflang', 'zh-Hans')
    expect(link).toHaveAttribute('lang', 'zh-Hans')
  })

  it('leads to the other front page, and says so, when the thing is not there in that language', () => {
    render(
      <Frame site={site()} language="en" path={path} alternates={{en: path}}>
        text
      </Frame>,
    )
    expect(screen.getByRole('link', {name: '中文首页'})).toHaveAttribute('href', '/zh')
  })

  it('offers only the languages that the publisher has', () => {
    render(
      <Frame site={site({languages: ['en']})} language="en" path={path}>
        text
      </Frame>,
    )
    expect(screen.queryByRole('navigation', {name: 'Language'})).toBeNull()
  })

  it('ends with publisher, contact, policies and feeds', () => {
    const full = site({
      contact: {email: 'press@example.org', phone: '+86 571 0000', address: {zh: '中国浙江杭州'}},
      policies: [{key: 'p', label: {en: 'Privacy'}, url: '/en/privacy'}],
    })
    const feed = {href: '/en/people/wu-zhaohui/feed.xml', title: {text: 'Wu Zhaohui', language: 'en'}} as const
    render(
      <Frame site={full} language="en" path={path} feed={feed}>
        text
      </Frame>,
    )
    const footer = within(screen.getByRole('contentinfo'))
    expect(footer.getByRole('link', {name: 'Zhejiang Lab'})).toHaveAttribute('href', '/en/institutions/zhejiang-lab')
    expect(footer.getByText('中国浙江杭州')).toHaveAttribute('lang', 'zh-Hans')
    expect(footer.getByRole('link', {name: 'Privacy'})).toHaveAttribute('href', '/en/privacy')
    expect(footer.getByRole('link', {name: 'Follow all news'})).toHaveAttribute('href', '/en/feed.xml')
    expect(footer.getByRole('link', {name: 'Follow Wu Zhaohui'})).toHaveAttribute('href', feed.href)
  })

  it('carries the publisher’s accent, readable in both schemes', () => {
    const {container} = render(
      <Frame site={site({accent: '#ffff00'})} language="en" path={path}>
        text
      </Frame>,
    )
    const [frame] = container.children
    expect(frame?.getAttribute('style')).toMatch(/^--accent: light-dark\(#[0-9a-f]{6}, #ffff00\)/)
  })

  it('stands without settings during an outage', async () => {
    const {container} = render(
      <Frame language="en" path="">
        <h1>Out</h1>
      </Frame>,
    )
    expect(within(screen.getByRole('banner')).getByRole('link', {name: 'Newsroom'})).toHaveAttribute('href', '/en')
    expect(await axe(container)).toHaveNoViolations()
  })
})

describe('the foot of every page', () => {
  it('leads to everything there is, and to privacy', () => {
    render(
      <Frame site={site()} language="zh" path="/zh">
        text
      </Frame>,
    )
    const everything = within(screen.getByRole('navigation', {name: '全部栏目'}))
    expect(everything.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      expect.arrayContaining(['/zh/news', '/zh/news/archive', '/zh/people', '/zh/programmes', '/zh/search']),
    )
    expect(screen.getByRole('link', {name: '隐私'})).toHaveAttribute('href', '/zh/privacy')
  })
})
