/** Next calls this once when the server starts. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const [{awaitReleases}, {openSearch}] = await Promise.all([
    import('./app/releases.ts'),
    import('./sanity/content/search.ts'),
  ])
  awaitReleases()
  openSearch()
}
