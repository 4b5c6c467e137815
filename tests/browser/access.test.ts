import {strings} from '../../lib/i18n/strings.ts'
import {test} from './desk-test.ts'
import {expectNothingAmiss, expectToFit, wcag} from './accessible.ts'
import {openStudio} from './desk.ts'
import {expect} from './newsroom.ts'

const {access: said} = strings('zh')
const label = '档案馆的网站'
const tokens = /\/tokens\b/

test('an administrator who reads Chinese manages access on a phone: nobody is left out, a key works until it is revoked, an outage is told', async ({
  page,
  playwright,
  newsroom,
}) => {
  test.setTimeout(180_000)
  await page.addInitScript(() => localStorage.setItem('sanity-locale:dateline-local:default', 'zh-Hans'))
  await page.setViewportSize({width: 360, height: 740})
  await openStudio(page, newsroom, 'access')
  const sheet = page.getByRole('main')
  const dialog = page.getByRole('dialog')
  const section = (name: keyof typeof said.sections) => page.getByRole('tab', {name: said.sections[name]}).click()
  const menuOf = (name: string) => page.getByRole('button', {name: said.more(name)})

  await test.step('the last administrator stays one', async () => {
    await menuOf('Administrator').click({timeout: 60_000})
    await page.getByRole('menuitem', {name: said.members.changeRole}).click()
    await dialog.getByRole('radio', {name: new RegExp(`^${said.roles.editor.title}`)}).check()
    await expect(dialog.getByText(said.members.ownRole)).toBeVisible()
    await dialog.getByRole('button', {name: said.members.changeRoleDo}).click()
    await expect(dialog.getByRole('alert')).toHaveText(said.problems.lastAdministrator)
    await expectNothingAmiss(wcag(page).include('[role=dialog]'))
    await dialog.getByRole('button', {name: said.cancel}).click()
    await expect(menuOf('Administrator')).toBeFocused()
  })

  await test.step('an outage is told, and another try finds what is there', async () => {
    await page.route(tokens, (route) => route.abort())
    await section('machines')
    await expect(sheet.getByRole('alert')).toContainText(said.problems.outage)
    await page.unroute(tokens)
    await sheet.getByRole('button', {name: said.tryAgain}).click()
    await expect(sheet.getByRole('table', {name: said.sections.machines})).toBeVisible()
  })

  await test.step('a key works until it is revoked', async () => {
    await sheet.getByRole('button', {name: said.machines.newKey}).click()
    await dialog.getByRole('button', {name: said.machines.make}).click()
    await expect(dialog.getByRole('alert')).toHaveText(said.problems.noLabel)
    await dialog.getByLabel(said.machines.label).fill(label)
    await dialog.getByRole('button', {name: said.machines.make}).click()
    const key = await dialog.getByRole('textbox', {name: said.machines.madeFor(label)}).inputValue()
    await dialog.getByRole('button', {name: said.done, exact: true}).click()
    // Nothing but the key: the page's own requests would carry the administrator's session.
    const archive = await playwright.request.newContext({extraHTTPHeaders: {authorization: `Bearer ${key}`}})
    const ask = async () =>
      (await archive.get(`${newsroom.url}/lake/v2026-05-04/data/query/production?query=count(*)`)).status()
    expect(await ask()).toBe(200)
    await menuOf(label).click()
    await page.getByRole('menuitem', {name: said.machines.revoke}).click()
    await dialog.getByRole('button', {name: said.machines.revokeDo}).click()
    await expect(page.getByText(said.machines.revoked(label)).first()).toBeVisible()
    expect(await ask()).toBe(401)
    await expect(menuOf(label)).toHaveCount(0)
    await archive.dispose()
  })

  for (const name of ['members', 'invitations', 'machines', 'changes', 'account'] as const) {
    await test.step(`${name} can be read and fits`, async () => {
      await section(name)
      await expect(page.getByRole('tab', {name: said.sections[name]})).toHaveAttribute('aria-selected', 'true')
      await expect(sheet.getByText(said.looking)).toHaveCount(0)
      await expectToFit(page)
      await expectNothingAmiss(wcag(page).include('main'))
    })
  }
})
