import {test as base} from './newsroom.ts'

/**
 * The test of an editor's flows: each begins with a page of its own, without cookies and settings, in a browser that has
 * seen Studio before, as an editor's has. What Studio's programs cost to read for the first time is paid once.
 */
export const test = base.extend({
  context: async ({desk, newsroom}, use) => {
    await use(desk)
    const page = await desk.newPage()
    const devtools = await desk.newCDPSession(page)
    await devtools.send('Storage.clearDataForOrigin', {origin: newsroom.url, storageTypes: 'cookies,local_storage'})
    await desk.clearPermissions()
    await Promise.all(desk.pages().map((each) => each.close()))
  },
})
