/** Who may show a player inside a page, once its reader asks; `lib/press/policy.ts` allows these hosts and no others. */
const players: readonly {
  readonly at: RegExp
  readonly playerOf: (url: URL) => string | undefined
}[] = [
  {at: /^(?:www\.|m\.)?(?:youtube\.com|youtube-nocookie\.com)$|^youtu\.be$/, playerOf: youTube},
  {at: /^(?:www\.|player\.)?vimeo\.com$/, playerOf: vimeo},
  {at: /^(?:www\.|m\.)?bilibili\.com$/, playerOf: bilibili},
]

/** The address of a player, started by whoever opened it. */
function player(base: string, settings: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(base)
  for (const [name, value] of Object.entries(settings)) if (value !== undefined) url.searchParams.set(name, value)
  return url.href
}

function youTube({hostname, pathname, searchParams}: URL): string | undefined {
  const inPath = hostname === 'youtu.be' ? /^\/([\w-]{11})$/ : /^\/(?:shorts|live|embed)\/([\w-]{11})$/
  const id = inPath.exec(pathname)?.[1] ?? (pathname === '/watch' ? searchParams.get('v') : null)
  if (id === null || !/^[\w-]{11}$/.test(id)) return undefined
  const start = /^(\d+)s?$/.exec(searchParams.get('t') ?? searchParams.get('start') ?? '')?.[1]
  return player(`https://www.youtube-nocookie.com/embed/${id}`, {autoplay: '1', rel: '0', start})
}

function vimeo({pathname}: URL): string | undefined {
  const [, id, unlisted] = /^\/(?:video\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(pathname) ?? []
  return id && player(`https://player.vimeo.com/video/${id}`, {autoplay: '1', dnt: '1', h: unlisted})
}

function bilibili({pathname, searchParams}: URL): string | undefined {
  const id = /^\/video\/(BV[0-9A-Za-z]{10})\/?$/.exec(pathname)?.[1]
  const part = /^\d{1,4}$/.exec(searchParams.get('p') ?? '')?.[0]
  return id && player('https://player.bilibili.com/player.html', {bvid: id, autoplay: '1', p: part})
}

/** The player of a video at a known host; undefined for all others, which are only linked to. */
export function videoPlayer(address: string): string | undefined {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined
  return players.find(({at}) => at.test(url.hostname))?.playerOf(url)
}
