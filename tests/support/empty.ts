/** Stands for packages that only mark a module, such as `server-only`. */
export const empty = undefined
