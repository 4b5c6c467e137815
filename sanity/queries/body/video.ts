import {picture} from '../picture.ts'

export const video = `_type == "video" => {
  title,
  "url": coalesce(file.asset->url, url),
  "own": defined(file.asset->url),
  "subtitles": subtitles.asset->url,
  "poster": select(defined(poster.asset._ref) => poster{${picture}}),
  caption
}`
