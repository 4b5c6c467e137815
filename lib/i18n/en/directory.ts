import {plural} from '../plural.ts'

/** Lists of all people and institutions, from A to Z. */
export const directory = {
  letters: 'Letters',
  under: (things: string, letter: string) => `${things}: ${letter}`,
  choose: (count: number) => `${plural('en', count, {one: '# name', other: '# names'})}, each under its first letter.`,
  asTree: 'As a tree',
}
