const published = `!(_id in path("drafts.**"))
  && !(_id in path("versions.**"))`

// `$now` is the asker's clock: whoever purges pages when an embargo ends must not outrun the lake's. Moments carry
// offsets, so they are compared as moments. One that cannot be read hides the story.
const due = `(dateTime(publishedAt) <= dateTime($now) || (!defined(publishedAt) && _originalId in path("drafts.**")))
  && (!defined(embargoUntil) || dateTime(embargoUntil) <= dateTime($now))`

/**
 * The filter of public stories, the one place where GROQ decides it; `lib/model/visibility.ts` says the same in
 * TypeScript. In a preview a draft stands under its published id, and needs no time of publication yet.
 */
export const visible = `${published}
  && withdrawn != true
  && ${due}`

/** Was public, and has been withdrawn: readers are told that it is gone, and nothing else of it. */
export const takenDown = `${published}
  && withdrawn == true
  && ${due}`
