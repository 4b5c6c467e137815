import {formatDate} from '../../lib/format/dates.ts'
import {strings} from '../../lib/i18n/strings.ts'
import {languageName, languageTags, type Language} from '../../lib/model/language.ts'
import {nameIn, type TextInLanguage} from '../../lib/model/text.ts'
import {searchPath} from '../../lib/routes.ts'
import {narrowed, writeQuestion, type Filter} from '../../lib/search/address.ts'
import type {FacetEntity, Facets, FacetValue} from '../../lib/search/answer.ts'
import type {SearchKind, SearchQuestion} from '../../lib/search/question.ts'

/** One way to narrow the results. */
export interface FilterOption {
  readonly key: string
  readonly label: TextInLanguage
  readonly count: number
  /** The question has it. */
  readonly chosen: boolean
  /** The results with it; where it is chosen, those without. */
  readonly href: string
}

/** Ways to narrow the results of which one can be chosen. */
export interface FilterGroup {
  readonly filter: Filter
  readonly title: string
  readonly options: readonly FilterOption[]
}

function groupOf<F extends Filter, V extends FacetValue<NonNullable<SearchQuestion[F]>>>(
  question: SearchQuestion,
  filter: F,
  title: string,
  values: readonly V[],
  labelOf: (value: V) => TextInLanguage,
): FilterGroup {
  const {language} = question
  const asked = question[filter]
  const hrefWith = (value: SearchQuestion[F]) => searchPath(language, writeQuestion(narrowed(question, filter, value)))
  const options = values.map((one): FilterOption => {
    const chosen = asked === one.value
    const href = hrefWith(chosen ? undefined : one.value)
    return {key: String(one.value), label: labelOf(one), count: one.count, chosen, href}
  })
  if (asked === undefined || options.some(({chosen}) => chosen)) return {filter, title, options}
  // Somebody whom nobody knows, by an address written by hand: can be taken away like any other.
  const unknown = {key: String(asked), label: {text: String(asked), language}, count: 0, chosen: true}
  return {filter, title, options: [...options, {...unknown, href: hrefWith(undefined)}]}
}

/** What a kind of result is called where there are many. */
const kindName = (kind: SearchKind, language: Language) => {
  const {entities, lists} = strings(language)
  return kind === 'story' ? lists.stories : entities[kind].many
}

/** All ways to narrow the results of a question: those that would change nothing are left out. */
export function filterGroups(question: SearchQuestion, facets: Facets): FilterGroup[] {
  const {language} = question
  const {search, entities} = strings(language)
  const own = (text: string): TextInLanguage => ({text, language})
  const named = ({label}: FacetEntity) => nameIn(label, language)
  const groups = [
    groupOf(question, 'kind', search.kind, facets.kinds, ({value}) => own(kindName(value, language))),
    groupOf(question, 'storyLanguage', search.storyLanguage, facets.languages, ({value}) =>
      own(languageName(value, languageTags[language])),
    ),
    groupOf(question, 'year', search.year, facets.years, ({value}) => own(formatDate(String(value), language))),
    groupOf(question, 'person', entities.person.many, facets.people, named),
    groupOf(question, 'institution', entities.institution.many, facets.institutions, named),
    groupOf(question, 'topic', entities.topic.many, facets.topics, named),
  ]
  return groups.filter(({options}) => options.length > 1 || options.some(({chosen}) => chosen))
}
