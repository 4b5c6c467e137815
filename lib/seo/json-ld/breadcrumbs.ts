import {strings} from '../../i18n/strings.ts'
import type {EntityCard} from '../../model/entity.ts'
import {nameIn} from '../../model/text.ts'
import {absolute, entityListPath, entityPath, frontPath, newsPath} from '../../routes.ts'
import type {JsonLdNode} from './node.ts'
import type {Page} from './page.ts'

/** A step on the way to a page: what it is called and its path. */
export interface Crumb {
  readonly name: string
  readonly path: string
}

/** The way from the front page to this one, in the page's words; the last crumb is the page itself. */
export function breadcrumbs(crumbs: readonly Crumb[], {language, siteUrl}: Page): JsonLdNode {
  const way = [{name: strings(language).frame.front, path: frontPath(language)}, ...crumbs]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({name, path}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(siteUrl, path),
    })),
  }
}

/** Front page › News › … */
export const newsCrumb = ({language}: Page): Crumb => ({name: strings(language).frame.news, path: newsPath(language)})

type Named = Pick<EntityCard, 'kind' | 'slug' | 'name'>

/** Front page › People › Wu Zhaohui; Front page › Institutions › Zhejiang University › Talent Office. */
export const entityCrumbs = (entity: Named, {language}: Page, above: readonly Omit<Named, 'kind'>[] = []): Crumb[] => [
  {name: strings(language).entities[entity.kind].many, path: entityListPath(language, entity.kind)},
  ...[...above, entity].map(({slug, name}) => ({
    name: nameIn(name, language).text,
    path: entityPath(language, {kind: entity.kind, slug}),
  })),
]
