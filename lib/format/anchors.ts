/** Id of a block of the body in its page, by the block's own key: a link to it holds as long as the block does. */
export const blockAnchor = (key: string) => `b-${key.replaceAll(/[^\p{L}\p{N}_-]/gu, '-')}`
