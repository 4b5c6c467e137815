/** Lists of all people and institutions, from A to Z. */
export const directory = {
  letters: 'Letters',
  under: (things: string, letter: string) => `${things}: ${letter}`,
  asTree: 'As a tree',
}
