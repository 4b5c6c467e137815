import {videoPlayer} from '../../../../lib/format/video-player.ts'
import {securityHeaders} from '../../../../lib/press/policy.ts'

const youTube = 'https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?autoplay=1&rel=0'
const vimeo = 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1'
const bilibili = 'https://player.bilibili.com/player.html?bvid=BV1GJ411x7h7&autoplay=1'

test.each([
  ['https://www.youtube.com/watch?v=aqz-KE-bpKQ', youTube],
  ['https://m.youtube.com/watch?list=x&v=aqz-KE-bpKQ&t=90s', `${youTube}&start=90`],
  ['https://youtu.be/aqz-KE-bpKQ', youTube],
  ['https://www.youtube.com/shorts/aqz-KE-bpKQ', youTube],
  ['https://vimeo.com/76979871', vimeo],
  ['https://vimeo.com/76979871/0af3b1c2d4', `${vimeo}&h=0af3b1c2d4`],
  ['https://www.bilibili.com/video/BV1GJ411x7h7/', bilibili],
  ['https://www.bilibili.com/video/BV1GJ411x7h7?p=2', `${bilibili}&p=2`],
])('%s plays in the page', (address, player) => {
  expect(videoPlayer(address)).toBe(player)
  const policy = securityHeaders('/en', {siteUrl: 'https://news.example.org', hosted: false})[0]?.[1] ?? ''
  const frames = /frame-src ([^;]*)/.exec(policy)?.[1]?.split(' ')
  expect(frames).toContain(new URL(player).origin)
})

test.each([
  'https://www.youtube.com/@lab',
  'https://www.youtube.com/watch?v=<script>',
  'https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ',
  'https://vimeo.com/channels/staffpicks',
  'https://www.bilibili.com/read/cv1',
  'https://video.example.org/visit',
  'javascript:alert(1)',
  'nonsense',
])('%s is only linked to', (address) => {
  expect(videoPlayer(address)).toBeUndefined()
})
