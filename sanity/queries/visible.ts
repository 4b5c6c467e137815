/**
 * The filter of public stories, the one place where GROQ decides it; `lib/model/visibility.ts` says the same in
 * TypeScript. `$now` is the asker's clock: whoever purges pages when an embargo ends must not outrun the lake's.
 * Moments carry offsets, so they are compared as moments. One that cannot be read hides the story.
 */
export const visible = `!(_id in path("drafts.**"))
  && !(_id in path("versions.**"))
  && withdrawn != true
  && dateTime(publishedAt) <= dateTime($now)
  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))`
