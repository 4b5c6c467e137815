import {crc32} from 'node:zlib'
import type {Page} from '@playwright/test'
import sharp from 'sharp'
import {drag, give, lakeOf, openStudio, publish, type GivenFile} from './desk.ts'
import {test} from './desk-test.ts'
import {expect} from './newsroom.ts'

const id = 'story-with-pictures'
const draft = `drafts.${id}`
const title = 'A story with pictures'
const address = '/en/news/a-story-with-pictures'

const named = (name: string, mimeType: string, buffer: Buffer): GivenFile => ({name, mimeType, buffer})
const painted = async (name: string, width: number, height: number, background: string) => {
  const create = {width, height, channels: 3, background} as const
  return named(name, 'image/png', await sharp({create}).png().toBuffer())
}

/** A picture that says of itself that it is too large: what a lake must go by, before it unpacks anything. */
async function poster(): Promise<GivenFile> {
  const {name, mimeType, buffer} = await painted('poster.png', 10, 10, '#123456')
  buffer.writeUInt32BE(11_000, 16)
  buffer.writeUInt32BE(10_000, 20)
  buffer.writeUInt32BE(crc32(buffer.subarray(12, 29)), 29)
  return named(name, mimeType, buffer)
}
const svg = named('logo.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))
const text = named('minutes.png', 'image/png', Buffer.from('Only text, whatever its name says.'))

const paragraph = {
  _type: 'block',
  _key: 'p',
  style: 'normal',
  markDefs: [],
  children: [{_type: 'span', _key: 's', text: 'A first paragraph.', marks: []}],
}
const story = {
  _id: draft,
  _type: 'story',
  language: 'en',
  headline: title,
  standfirst: 'What the photographer saw.',
  dateline: {_type: 'dateline', date: '2020-03-24'},
  slug: {_type: 'slug', current: 'a-story-with-pictures'},
  body: [paragraph],
}

/** Puts a picture on the clipboard, as another program does when something is copied there. */
async function copyPicture(page: Page, width: number, height: number) {
  await page.evaluate(
    async (size) => {
      const canvas = Object.assign(document.createElement('canvas'), size)
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
      if (blob !== null) await navigator.clipboard.write([new ClipboardItem({'image/png': blob})])
    },
    {width, height},
  )
}

test('an editor chooses, drops and pastes pictures, is told what is not taken and what is missing, and readers see the crop', async ({
  page,
  context,
  request,
  newsroom,
}) => {
  test.setTimeout(240_000)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const lake = lakeOf(newsroom)
  const asked = <T>(what: string) => lake.fetch<T>(`*[_id == $draft][0].${what}`, {draft}, {perspective: 'raw'})
  const mainAsset = async () => (await asked<string | null>('mainPicture.asset._ref')) ?? ''
  await lake.createOrReplace(story)
  await page.setViewportSize({width: 1440, height: 1700})
  await openStudio(page, newsroom, `structure/stories;story;${id}`)
  const place = page.getByText('Drag or paste image here').first()
  await expect(place).toBeVisible({timeout: 60_000})
  const chooser = page.getByTestId('file-button-input').first()

  await test.step('what is no picture is refused, with the reason', async () => {
    expect(await chooser.getAttribute('accept')).not.toMatch(/svg|\*/)
    await give(place, 'drop', svg)
    await expect(page.getByText('This cannot be used as a picture')).toBeVisible()
    await expect(page.getByText(/SVG can carry scripts: save it as PNG or WebP/).first()).toBeVisible()
    for (const file of [text, await poster()]) {
      const refused = page.waitForResponse((answer) => /\/assets\/images\//.test(answer.url()))
      await chooser.setInputFiles(file)
      expect((await refused).status(), file.name).toBe(400)
      await expect(page.getByText('Upload failed').last()).toBeVisible()
      await expect(page.getByText(/up to 50 MB and 100 megapixels/).last()).toBeVisible()
    }
    expect(await mainAsset()).toBe('')
  })

  const ways: readonly [string, RegExp, () => Promise<void>][] = [
    ['paste', /-640x480-png$/, () => copyPicture(page, 640, 480).then(() => pasteAt(page))],
    ['drop', /-700x500-png$/, async () => give(place, 'drop', await painted('dropped.png', 700, 500, '#aa3311'))],
    ['click', /-800x600-png$/, async () => chooser.setInputFiles(await painted('chosen.png', 800, 600, '#1133aa'))],
  ]
  for (const [way, size, bring] of ways) {
    await test.step(`a picture by ${way}`, async () => {
      if ((await mainAsset()) !== '') await lake.patch(draft).unset(['mainPicture']).commit()
      await expect(place).toBeVisible()
      await bring()
      await expect.poll(mainAsset).toMatch(size)
    })
  }

  await test.step('a picture dropped into the text and one pasted there stand in it', async () => {
    const body = page.getByTestId('field-body').locator('[contenteditable=true]').first()
    await page.getByText('A first paragraph.').click()
    await give(body, 'paste', await painted('in-text.png', 300, 200, '#777777'))
    const assets = () => asked<string[]>('body[defined(asset)].asset._ref')
    await expect.poll(assets).toEqual([expect.stringMatching(/-300x200-png$/)])
    await give(page.getByText('A first paragraph.'), 'drop', await painted('beside.png', 310, 210, '#557799'))
    await expect.poll(assets).toContainEqual(expect.stringMatching(/-310x210-png$/))
    await lake.patch(draft).set({body: story.body}).commit()
    await expect.poll(assets).toEqual([])
  })

  await test.step('the gate asks for a description in the story’s language, a credit and a licence', async () => {
    await page.getByTestId('field-mainPicture.alt.zh').locator('input').fill('蓝色')
    await page.getByTestId('action-publish').click()
    const panel = page.getByRole('region', {name: 'To settle first'})
    await panel.getByText('Say in English what the picture shows').click({timeout: 30_000})
    await expect(page.getByTestId('field-mainPicture.alt.en').locator('input')).toBeFocused()
    await page.keyboard.type('Nothing but blue')
    await panel.getByText('Say who made the main picture').click()
    await expect(page.getByTestId('field-mainPicture.credit').locator('input')).toBeFocused()
    await page.keyboard.type('Li Na')
    await panel.getByText('Say under which licence').click()
    await expect(page.getByTestId('field-mainPicture.licence').locator('select')).toBeFocused()
    await page.keyboard.type('Creative Commons Attribution 4')
    await expect(panel).toHaveCount(0)
  })

  await test.step('crop and hotspot are set with the mouse', async () => {
    await page.getByTestId('options-menu-edit-details').click()
    const whole = page.locator('svg[data-handle=crop]')
    const {x, y, width, height} = (await whole.boundingBox()) ?? {x: 0, y: 0, width: 0, height: 0}
    await drag(page, page.locator('[data-handle=crop-right]'), {x: x + width / 2, y: y + height / 2})
    await expect.poll(() => asked<number>('mainPicture.crop.right')).toBeCloseTo(0.5, 1)
    await drag(page, page.locator('[data-handle=hotspotHandle]'), {x: x + width * 0.35, y: y + height * 0.6})
    await drag(page, page.locator('[data-handle=hotspot]'), {x: x + width / 4, y: y + height / 5})
    await expect.poll(() => asked<number>('mainPicture.hotspot.y')).toBeLessThan(0.3)
    await page.keyboard.press('Escape')
  })

  await publish(page, title)
  await page.goto(address)
  const shown = page.getByRole('img', {name: 'Nothing but blue'}).first()
  const source = (await shown.getAttribute('src')) ?? ''
  expect(source).toMatch(/rect=0,0,4\d\d,600&/)
  const picture = await sharp(await (await request.get(source)).body()).metadata()
  expect(picture.width / picture.height).toBeCloseTo(2 / 3, 1)
  // Where it is cut to the shape of a card, what the editor pointed at is in the cut: its middle would begin at 195.
  const card = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(card).toMatch(/rect=0,\d\d?,4\d\d,2\d\d&/)
  await expect(page.getByText('Li Na').first()).toBeVisible()
  await lake.delete(id)
})

async function pasteAt(page: Page) {
  await page.getByTestId('image-input').locator('[data-is-file-target]').first().focus()
  await page.keyboard.press('ControlOrMeta+v')
}
