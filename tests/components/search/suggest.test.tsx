import {act, createEvent, fireEvent, render, screen, within} from '@testing-library/react'
import {axe} from 'jest-axe'
import {SearchForm} from '../../../components/search/SearchForm.tsx'
import '../../../components/search/search-suggest.element.ts'

const wu = {href: '/zh/people/wu-zhaohui', parts: [{text: '吴朝晖'}, {text: 'Wu Zhaohui', lang: 'en'}]}
const zju = {href: '/zh/institutions/zhejiang-university', parts: [{text: '浙江大学'}]}
const two = {status: '2条建议', suggestions: [wu, zju]}

interface Request {
  readonly url: string
  readonly signal: AbortSignal
  readonly answer: (body: unknown) => void
  readonly fail: () => void
}

/** What has been asked; each request is answered when the test says so. */
let requests: Request[] = []
/** What the reader followed or sent, in order. */
let left: string[] = []

function ask(url: string, {signal}: {signal: AbortSignal}) {
  return new Promise((resolve, reject) => {
    const answer = (body: unknown) => resolve({json: () => Promise.resolve(body)})
    requests.push({url, signal, answer, fail: () => reject(new TypeError('Failed to fetch'))})
  })
}

const leave = (event: Event) => {
  event.preventDefault()
  const link = event.target instanceof Element ? event.target.closest('a') : null
  left.push(event.type === 'submit' ? 'the form' : (link?.getAttribute('href') ?? ''))
}

beforeEach(() => {
  jest.useFakeTimers()
  requests = []
  left = []
  Object.assign(globalThis, {fetch: ask})
  // There is nothing to scroll in jsdom.
  Element.prototype.scrollIntoView = () => {}
  document.addEventListener('submit', leave)
  document.addEventListener('click', leave)
})
afterEach(() => {
  document.removeEventListener('submit', leave)
  document.removeEventListener('click', leave)
  jest.useRealTimers()
})

const field = () => screen.getByRole<HTMLInputElement>('combobox', {name: '关键词、姓名、机构简称'})
const list = () => screen.queryByRole('listbox', {name: '搜索建议'})
const chosen = () => screen.queryByRole('option', {selected: true})
const status = () => screen.getByRole('status')
const type = (value: string) => fireEvent.input(field(), {target: {value}})
const pause = () => act(() => jest.advanceTimersByTime(200))
const settle = () => act(async () => {})
const last = () => requests.at(-1)

/** Presses a key; whether the field still did what it does by itself. */
function press(key: string, options = {}): boolean {
  const event = createEvent.keyDown(field(), {key, ...options})
  fireEvent(field(), event)
  return !event.defaultPrevented
}

async function suggest(value: string, body: unknown = two) {
  type(value)
  pause()
  last()?.answer(body)
  await settle()
}

function open() {
  render(<SearchForm language="zh" id="q" />)
  field().focus()
}

describe('suggestions while the reader types', () => {
  test('come from the newsroom, in the page’s language, once the reader pauses', async () => {
    open()
    type('浙')
    type('浙江 大')
    expect(requests).toHaveLength(0)
    pause()
    expect(requests.map(({url}) => url)).toEqual([`/api/suggest?language=zh&q=${encodeURIComponent('浙江 大')}`])
    last()?.answer(two)
    await settle()
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      '吴朝晖 Wu Zhaohui ',
      '浙江大学 ',
    ])
    expect(screen.getByText('Wu Zhaohui')).toHaveAttribute('lang', 'en')
    expect(status()).toHaveTextContent('2条建议')
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    expect(field().getAttribute('aria-controls')).toBe(list()?.id)
  })

  test('that come too late for what stands there now are not shown', async () => {
    open()
    type('wu')
    pause()
    const [first] = requests
    type('zhu')
    expect(first?.signal.aborted).toBe(true)
    first?.answer(two)
    await settle()
    expect(list()).toBeNull()
  })

  test('wait while Chinese is being composed', async () => {
    open()
    fireEvent.compositionStart(field())
    fireEvent(field(), createEvent.input(field(), {target: {value: 'zhe'}, isComposing: true}))
    pause()
    expect(requests).toHaveLength(0)
    field().value = '浙'
    fireEvent.compositionEnd(field())
    pause()
    expect(last()?.url).toMatch(/q=%E6%B5%99$/)
  })

  test('leave the keys to the input method while it composes', async () => {
    open()
    await suggest('wu')
    expect(press('ArrowDown', {isComposing: true})).toBe(true)
    expect(press('Enter', {isComposing: true})).toBe(true)
    expect(chosen()).toBeNull()
    expect(left).toEqual([])
  })

  test.each([
    ['the newsroom cannot be reached', () => last()?.fail()],
    ['the answer is something else', () => last()?.answer({message: 'Bad request'})],
    ['there are none', () => last()?.answer({status: '没有建议', suggestions: []})],
  ])('when %s, the field is a plain one', async (_name, answer) => {
    open()
    type('x')
    pause()
    answer()
    await settle()
    expect(list()).toBeNull()
    expect(press('Enter')).toBe(true)
  })

  test('go when the field is emptied or left', async () => {
    open()
    await suggest('wu')
    type(' ')
    expect(list()).toBeNull()
    press('ArrowDown')
    expect(list()).toBeNull()
    await suggest('wu')
    fireEvent.blur(field())
    expect(list()).toBeNull()
    expect(status()).toHaveTextContent('')
  })

  test('hold nothing that runs', async () => {
    open()
    const text = '<img src=x onerror=alert(1)>'
    await suggest('x', {status: '', suggestions: [{href: '/zh', parts: [{text}]}]})
    expect(within(screen.getByRole('option')).getByText(text)).toBeVisible()
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('by keyboard', () => {
  test('arrows go through the suggestions and back to the field', async () => {
    open()
    await suggest('wu')
    const way = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
      press(key)
      expect(field().getAttribute('aria-activedescendant') ?? undefined).toBe(chosen()?.id)
      return chosen()?.textContent?.trim()
    })
    expect(way).toEqual(['吴朝晖 Wu Zhaohui', '浙江大学', undefined, '浙江大学', '吴朝晖 Wu Zhaohui'])
    expect(field()).toHaveFocus()
  })

  test('Enter follows the one that is chosen, and else sends the form', async () => {
    open()
    await suggest('wu')
    expect(press('Enter')).toBe(true)
    press('ArrowDown')
    expect(press('Enter')).toBe(false)
    expect(left).toEqual(['/zh/people/wu-zhaohui'])
    expect(list()).toBeNull()
  })

  test('what is typed after choosing is what Enter sends', async () => {
    open()
    await suggest('wu')
    press('ArrowDown')
    type('wu z')
    expect(press('Enter')).toBe(true)
    expect(left).toEqual([])
  })

  test.each(['Home', 'End', 'ArrowLeft', 'ArrowRight'])('%s moves the caret, and nothing is chosen', async (key) => {
    open()
    await suggest('wu')
    press('ArrowDown')
    expect(press(key)).toBe(true)
    expect(chosen()).toBeNull()
    expect(list()).not.toBeNull()
  })

  test('Escape closes the list, then empties the field, then is the page’s', async () => {
    open()
    await suggest('wu')
    expect(press('Escape')).toBe(false)
    expect([list(), field().value]).toEqual([null, 'wu'])
    expect(press('Escape')).toBe(false)
    expect(field()).toHaveValue('')
    expect(press('Escape')).toBe(true)
  })

  test('Alt with an arrow closes the list and opens it again, choosing nothing', async () => {
    open()
    await suggest('wu')
    press('ArrowUp', {altKey: true})
    expect(list()).toBeNull()
    press('ArrowDown', {altKey: true})
    expect(list()).not.toBeNull()
    expect(chosen()).toBeNull()
  })
})

test('by pointer, a suggestion is followed and the field keeps the focus until then', async () => {
  open()
  await suggest('wu')
  const [first] = screen.getAllByRole('option')
  expect(first && fireEvent.mouseDown(first)).toBe(false)
  expect(list()).not.toBeNull()
  if (first) fireEvent.click(first)
  expect(left).toEqual(['/zh/people/wu-zhaohui'])
  expect(list()).toBeNull()
})

test('open or closed, there is no barrier', async () => {
  open()
  const page = document.body
  await suggest('wu')
  press('ArrowDown')
  jest.useRealTimers()
  expect(await axe(page)).toHaveNoViolations()
})
