import {picture} from '../picture.ts'

export const pictureBlock = `_type == "picture" => {"picture": select(defined(asset._ref) => {${picture}})}`
