import {fireEvent, render, screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {StoryBody} from '../../../components/story/body/StoryBody.tsx'
import '../../../components/story/body/copy-link.element.ts'
import type {Language} from '../../../lib/model/language.ts'
import {paragraph, story, wu} from '../../fixtures/model.ts'

const quotation = {_type: 'quotation', _key: 'q1', text: 'We should focus our cooperation.', speaker: wu}
const heading = paragraph('h1', 'What was agreed', {style: 'h2'})

function renderBody(language: Language = 'en') {
  const {body} = story({body: [heading, paragraph('p1', 'Two things.'), quotation], language})
  return render(<StoryBody body={body} language={language} day="2020-03-24" />)
}

/** The reader comes to the page. */
const arrive = () => fireEvent.keyDown(document.body, {key: 'Tab'})

/** The browser's clipboard; `undefined` as on a page without https. */
function clipboard(writeText?: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', {value: writeText && {writeText}, configurable: true})
}

beforeEach(() => history.replaceState(null, '', '/en/news/visit?utm_source=x'))
afterEach(() => clipboard())

describe('the way to a paragraph', () => {
  it('is there without any script', () => {
    renderBody()
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Two things.')).toHaveAttribute('id', 'b-p1')
    expect(screen.getByRole('figure')).toHaveAttribute('id', 'b-q1')
    expect(screen.getByRole('heading', {name: 'What was agreed'})).toHaveAttribute('id', 'b-h1')
  })

  it('is copied, without what the reader came with, and it is said so', async () => {
    const copied: string[] = []
    clipboard(async (text) => void copied.push(text))
    renderBody()
    arrive()
    fireEvent.click(screen.getByRole('button', {name: 'Copy link to this paragraph'}))
    expect(await within(screen.getByRole('status')).findByText('Link copied')).toBeInTheDocument()
    expect(copied).toEqual(['http://localhost/en/news/visit#b-p1'])
  })

  it('goes to the address bar where nothing can be copied', async () => {
    renderBody('zh')
    arrive()
    fireEvent.click(within(screen.getByRole('figure')).getByRole('button', {name: '复制此引语链接'}))
    expect(await within(screen.getByRole('status')).findByText('链接在地址栏中')).toBeInTheDocument()
    expect(location.hash).toBe('#b-q1')
  })

  it('has no barrier', async () => {
    const {container} = renderBody()
    arrive()
    expect(screen.getAllByRole('button')).toHaveLength(2)
    expect(await axe(container, {rules: {region: {enabled: false}}})).toHaveNoViolations()
  })
})
