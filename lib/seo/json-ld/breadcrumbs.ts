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

/** The way from the front page to this one; the last crumb is the page itself. */
export function breadcrumbs(crumbs: readonly Crumb[], {language, site, siteUrl}: Page): JsonLdNode {
  const way = [{name: nameIn(site.name, language).text, path: frontPath(language)}, ...crumbs]
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

/** Front page › People › Wu Zhaohui */
export const entityCrumbs = (entity: Pick<EntityCard, 'kind' | 'slug' | 'name'>, {language}: Page): Crumb[] => [
  {name: strings(language).entities[entity.kind].many, path: entityListPath(language, entity.kind)},
  {name: nameIn(entity.name, language).text, path: entityPath(language, entity)},
]
