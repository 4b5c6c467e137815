// Loaded before a program that this newsroom runs: it ends when standard input does, that is when its parent is gone,
// however that went. Otherwise a killed newsroom would leave its site running. Next hands this on to the workers of its
// compiler too, which have no standard input and end with Next.
if (process.argv[1]?.includes('[turbopack-node]') !== true) {
  process.stdin
    .on('end', () => process.exit(0))
    .on('error', () => process.exit(0))
    .resume()
}
