import {readEnv, SettingError} from '../../../lib/env.ts'

describe('settings from the environment', () => {
  test('without any setting the newsroom runs on its own lake at port 3000', () => {
    const env = readEnv({})
    expect(env).toMatchObject({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      dataDir: '.data',
      projectId: 'dateline-local',
      dataset: 'production',
      embedded: true,
      apiHost: undefined,
      demo: true,
    })
  })

  test.each([
    ['another port moves the address with it', {PORT: '4000'}, {port: 4000, siteUrl: 'http://localhost:4000'}],
    ['an address may end in a slash', {SITE_URL: 'https://news.example.org/'}, {siteUrl: 'https://news.example.org'}],
    ['an empty setting counts as none', {PORT: '', SANITY_PROJECT_ID: ' '}, {port: 3000, embedded: true}],
    [
      'a hosted project stops the embedded lake',
      {SANITY_PROJECT_ID: 'abc123de'},
      {embedded: false, apiHost: undefined},
    ],
    [
      'a lake elsewhere is one of our own',
      {SANITY_PROJECT_ID: 'abc123de', SANITY_API_HOST: 'http://127.0.0.1:3333/lake/'},
      {embedded: true, apiHost: 'http://127.0.0.1:3333/lake'},
    ],
    ['a newsroom of one’s own starts empty', {DEMO: 'off'}, {demo: false}],
  ])('%s', (_name, source, expected) => {
    expect(readEnv(source)).toMatchObject(expected)
  })

  test.each([
    ['PORT', {PORT: 'http'}],
    ['PORT', {PORT: '70000'}],
    ['SITE_URL', {SITE_URL: 'news.example.org'}],
    ['SITE_URL', {SITE_URL: 'https://example.org/news'}],
    ['SITE_URL', {SITE_URL: 'https://user:secret@example.org'}],
    ['ADMIN_EMAIL', {ADMIN_EMAIL: 'editor'}],
    ['ADMIN_PASSWORD', {ADMIN_PASSWORD: 'short'}],
    ['SANITY_PROJECT_ID', {SANITY_PROJECT_ID: 'My Project'}],
    ['SANITY_API_TOKEN', {SANITY_API_TOKEN: 'short'}],
    ['SANITY_API_TOKEN', {SANITY_API_TOKEN: 'long enough, but a sentence'}],
    ['REVALIDATE_SECRET', {REVALIDATE_SECRET: 'secret'}],
    ['DEMO', {DEMO: 'maybe'}],
  ])('a broken %s is named in the message', (name, source) => {
    expect(() => readEnv(source)).toThrow(SettingError)
    expect(() => readEnv(source)).toThrow(new RegExp(`${name} .*\\.env\\.example`))
  })
})
