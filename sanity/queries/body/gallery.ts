import {picture} from '../picture.ts'

export const gallery = `_type == "gallery" => {title, "pictures": pictures[defined(asset._ref)]{${picture}}}`
