/** An answer that says what is wrong, never to be kept. */
export const problem = (status: number, message: string) =>
  Response.json({message}, {status, headers: {'cache-control': 'no-store'}})
