import {picture} from '../picture.ts'

export const video = `_type == "video" => {
  title,
  url,
  "poster": select(defined(poster.asset._ref) => poster{${picture}}),
  caption
}`
