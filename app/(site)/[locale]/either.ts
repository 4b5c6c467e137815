import {type Found, gone, type PageContext, type PageDefinition, type Path} from './define-page.tsx'

type Either<A, B> = {readonly first: A} | {readonly second: B}

/** One address for two kinds of page: what the first finds there, else what the second does. */
export function either<A, B>(first: PageDefinition<A>, second: PageDefinition<B>): PageDefinition<Either<A, B>> {
  const tell =
    <T>(ofFirst: (thing: A, context: PageContext) => T, ofSecond: (thing: B, context: PageContext) => T) =>
    (found: Either<A, B>, context: PageContext) =>
      'first' in found ? ofFirst(found.first, context) : ofSecond(found.second, context)
  return {
    async load(path: Path): Promise<Found<Either<A, B>>> {
      const one = await first.load(path)
      if (one === gone) return gone
      if (one !== undefined) return {first: one}
      const other = await second.load(path)
      if (other === gone) return gone
      return other === undefined ? undefined : {second: other}
    },
    metadata: tell(first.metadata, second.metadata),
    jsonLd: tell(first.jsonLd, second.jsonLd),
    surroundings: tell(first.surroundings, second.surroundings),
    view: tell(first.view, second.view),
  }
}
