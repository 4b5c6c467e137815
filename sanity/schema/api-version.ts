/** The version of the Content Lake's API that Studio's own questions use. */
export const studioApiVersion = '2025-02-19'
