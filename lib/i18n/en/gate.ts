import type {GateFinding} from '../../model/gate-item.ts'
import {languageName} from '../../model/language.ts'
import {nameIn, type Localized} from '../../model/text.ts'

const called = (name: Localized) => nameIn(name, 'en').text || 'this'

/** What the publish gate tells an editor. */
export function gate(finding: GateFinding): string {
  switch (finding.code) {
    case 'language-missing':
      return 'Choose the language of the story'
    case 'headline-missing':
      return 'A story needs a headline'
    case 'standfirst-missing':
      return 'Write a standfirst: lists, feeds and search results show it'
    case 'date-missing':
      return 'Give the day the story tells of: it decides which roles are shown'
    case 'slug-missing':
      return 'The address is made from the headline when you publish'
    case 'slug-taken':
      return 'Another story in this language has this address, or had it'
    case 'embargo-past':
      return 'This embargo is over already: the story would be out at once'
    case 'credit-missing':
      return 'Say who made the main picture, or where it comes from'
    case 'licence-missing':
      return 'Say under which licence the main picture may be used'
    case 'speaker-missing':
      return 'Say whose words these are'
    case 'alt-missing':
      return `Say in ${languageName(finding.language, 'en')} what the picture shows, for readers who cannot see it`
    case 'gone':
      return 'What this leads to has been deleted'
    case 'unpublished':
      return `Readers cannot open ${called(finding.name)}: publish it first`
    case 'role-missing':
      return `${called(finding.person)} has no role on ${finding.day}: add it to the person, or write it here`
    case 'role-not-held':
      return `${called(finding.person)} did not hold the chosen role on ${finding.day}`
    case 'role-unpublished':
      return `Readers are not told this role of ${called(finding.person)} yet: publish the person too`
    case 'event-year':
      return `${called(finding.event)} is of ${finding.year}, the story of ${finding.storyYear}`
    case 'name-not-linked':
      return `“${finding.text}” is known and not linked`
    case 'translation-missing':
      return `There is no version in ${languageName(finding.language, 'en')} yet`
    case 'translation-older':
      return finding.isNoted
        ? `The original in ${languageName(finding.original, 'en')} says something else than when this was translated`
        : `The original in ${languageName(finding.original, 'en')} was edited after this: see whether it says the same`
    case 'translation-behind':
      return `The version in ${languageName(finding.language, 'en')} doesn’t know yet what has changed here`
    case 'not-translated':
      return finding.count === 1
        ? `Not translated yet: it stands as in ${languageName(finding.original, 'en')}`
        : `Not translated yet: ${finding.count} passages stand as in ${languageName(finding.original, 'en')}, from here on`
  }
}
