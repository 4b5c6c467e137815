import {fireEvent, render, screen} from '@testing-library/react'
import {axe} from 'jest-axe'
import {Video} from '../../../components/story/body/video.tsx'
import '../../../components/story/body/video.element.ts'
import {videoBlock} from '../../../lib/model/body.ts'
import {drawing, parsed} from '../../fixtures/model.ts'

const elsewhere = 'https://www.youtube.com/watch?v=aqz-KE-bpKQ'
function show(fields: object) {
  const shown = render(
    <Video
      block={parsed(videoBlock, {_type: 'video', _key: 'v', title: 'The tour', url: elsewhere, ...fields})}
      language="en"
    />,
  )
  // The reader comes to the page.
  fireEvent.pointerMove(document.body)
  return shown
}

describe('a video at a known host', () => {
  it('loads nothing from there, and can be watched there', () => {
    const {container} = show({poster: drawing})
    expect(screen.getByRole('link', {name: 'Watch on youtube.com'})).toHaveAttribute('href', elsewhere)
    expect(container.querySelectorAll('iframe, video')).toHaveLength(0)
    expect(container.innerHTML).not.toMatch(/(src|srcset)="https:\/\/[^"]*youtube/)
  })

  it.each(['the button', 'the poster'])('plays here once the reader asks, by %s', (way) => {
    const {container} = show({poster: drawing})
    const poster = container.querySelector('figure > a')
    fireEvent.click(
      way === 'the button' ? screen.getByRole('button', {name: 'Play here, from youtube.com'}) : (poster ?? container),
    )
    const frame = screen.getByTitle('The tour')
    expect(frame).toHaveAttribute(
      'src',
      expect.stringMatching(/^https:\/\/www\.youtube-nocookie\.com\/embed\/aqz-KE-bpKQ/),
    )
    expect(frame).toHaveFocus()
    expect(screen.queryByRole('button')).toBeNull()
    expect(container.querySelector('img')).toBeNull()
  })

  it('opens elsewhere for whoever wants it in a new tab', () => {
    const {container} = show({poster: drawing})
    const left: boolean[] = []
    container.addEventListener('click', (event) => {
      left.push(!event.defaultPrevented)
      event.preventDefault()
    })
    fireEvent.click(container.querySelector('figure > a') ?? container, {ctrlKey: true})
    expect(left).toEqual([true])
    expect(screen.queryByTitle('The tour')).toBeNull()
  })
})

describe('a video of the newsroom’s own', () => {
  const own = {url: 'http://localhost:3000/lake/files/tour.mp4', own: true, poster: drawing}

  it('has the browser’s player, and comes when it is started', () => {
    const {container} = show(own)
    const video = screen.getByLabelText('The tour')
    expect(video).toHaveAttribute('preload', 'none')
    expect(video).toHaveAttribute('controls')
    expect(video).toHaveAttribute('poster', expect.stringContaining('/lake/images/'))
    expect(container.querySelector('dateline-video')).toBeNull()
  })

  it('has subtitles in the story’s language', () => {
    const {container} = show({...own, subtitles: 'http://localhost:3000/lake/files/tour.vtt'})
    expect(container.querySelector('track')).toHaveAttribute('srclang', 'en')
  })
})

test('a video at any other host is only linked to', () => {
  const {container} = show({url: 'https://video.example.org/visit'})
  expect(screen.getByRole('link', {name: 'Watch on video.example.org'})).toBeVisible()
  expect(container.querySelector('dateline-video')).toBeNull()
})

test.each([
  ['elsewhere', {poster: drawing}],
  ['own', {url: 'http://localhost:3000/lake/files/tour.mp4', own: true}],
])('a video has no barrier: %s', async (_name, fields) => {
  const {container} = show(fields)
  expect(await axe(container, {rules: {region: {enabled: false}}})).toHaveNoViolations()
})
