import {render} from '@testing-library/react'
import type {ReactNode} from 'react'
import {Frame} from '../../../components/frame/Frame.tsx'
import {ArchivePage} from '../../../components/pages/ArchivePage.tsx'
import {DirectoryPage} from '../../../components/pages/DirectoryPage.tsx'
import {ErrorPage} from '../../../components/pages/ErrorPage.tsx'
import {EventsPage} from '../../../components/pages/EventsPage.tsx'
import {EventPage} from '../../../components/pages/EventPage.tsx'
import {FrontPage} from '../../../components/pages/FrontPage.tsx'
import {InstitutionPage} from '../../../components/pages/InstitutionPage.tsx'
import {NewsPage} from '../../../components/pages/NewsPage.tsx'
import {NotFoundPage} from '../../../components/pages/NotFoundPage.tsx'
import {PersonPage} from '../../../components/pages/PersonPage.tsx'
import {PrivacyPage} from '../../../components/pages/PrivacyPage.tsx'
import {ProgrammePage} from '../../../components/pages/ProgrammePage.tsx'
import {SearchPage} from '../../../components/pages/SearchPage.tsx'
import {SharedHistoryPage} from '../../../components/pages/SharedHistoryPage.tsx'
import {StoryPage} from '../../../components/pages/StoryPage.tsx'
import {SubjectListPage} from '../../../components/pages/SubjectListPage.tsx'
import {TopicPage} from '../../../components/pages/TopicPage.tsx'
import {Around} from '../../../components/ui/Around.tsx'
import {strings} from '../../../lib/i18n/strings.ts'
import {archiveOf} from '../../../lib/model/archive.ts'
import {entityCard, type EntityCard, type EntityKind} from '../../../lib/model/entity.ts'
import {event as eventSchema} from '../../../lib/model/event.ts'
import {arrangeFront} from '../../../lib/model/front-arrangement.ts'
import {frontMaterial} from '../../../lib/model/front.ts'
import type {Directory} from '../../../lib/model/directory.ts'
import {eventCard} from '../../../lib/model/event-card.ts'
import {institutionCard, type InstitutionCard} from '../../../lib/model/institution-card.ts'
import {personCard, type PersonCard} from '../../../lib/model/person-card.ts'
import {institution as institutionSchema} from '../../../lib/model/institution.ts'
import {languageTags, type Language} from '../../../lib/model/language.ts'
import {person as personSchema} from '../../../lib/model/person.ts'
import {site as siteSchema} from '../../../lib/model/site.ts'
import {story as storySchema} from '../../../lib/model/story.ts'
import {storyCard as storyCardSchema} from '../../../lib/model/story-card.ts'
import {programme as programmeSchema, topic as topicSchema} from '../../../lib/model/subject.ts'
import {nameIn} from '../../../lib/model/text.ts'
import type {EntityHit} from '../../../lib/search/answer.ts'
import {
  cas,
  council,
  directorOfLab,
  drawing,
  lab,
  paragraph,
  parsed,
  plan,
  topicOfStory,
  visit,
  wu,
  zhu,
  zju,
} from '../../fixtures/model.ts'
import {answer, question} from '../../fixtures/search.ts'
import {only, spokenParts, textsIn} from '../../support/parts.ts'

const description = {en: 'Founded long ago.', zh: '历史悠久。'}
const picture = {...drawing, credit: '新华社'}
const place = {...visit.place, address: {en: 'Kechuang Avenue', zh: '科创大道'}}

const wuInFull = {
  ...wu,
  otherNames: ['WU Zhaohui', '吳朝暉'],
  roles: [...wu.roles, {...directorOfLab, key: 'unnamed', institution: undefined}],
  biography: description,
  portrait: picture,
  links: [{key: 'home', label: '个人主页', url: 'https://www.example.org/'}],
}
const visitInFull = {
  ...visit,
  place,
  description,
  hosts: [lab],
  institutions: [zju, council],
  programme: plan,
  others: {en: 'Heads of five colleges', zh: '五个学院的负责人'},
  appearances: [
    {key: 'wu', person: wu, capacity: 'guest', roleKeys: []},
    {key: 'zhu', person: zhu, capacity: 'host', roleText: {en: 'Host', zh: '主人'}},
  ],
}

/** What the pages are made of, in both languages. */
const content = {wuInFull, visitInFull, zhu, cas, council, lab, zju, plan, topicOfStory, drawing, description}

/** The list of all people, or all institutions, when there is one. */
function directoryOf(kind: Directory['kind'], card: PersonCard | InstitutionCard): Directory {
  const row = {entity: card.id, slug: card.slug, name: card.name, partOf: undefined}
  return {
    kind,
    total: 1,
    letters: [{letter: 'W', count: 1}],
    letter: undefined,
    sections: [{letter: 'W', members: [card]}],
    tree: kind === 'institution' ? [{row, units: [], unitCount: 0}] : [],
  }
}

/** The site's own words, to tell names from them. */
const named = {name: {en: 'Zhejiang Lab Newsroom', zh: '之江实验室新闻中心'}, tagline: {en: 'Daily', zh: '每日'}}

function thingsOf(language: Language, names: Language) {
  const inNames = <T extends Parameters<typeof parsed>[0]>(schema: T, value: unknown) =>
    parsed(schema, only(names, value))
  const story = {
    id: 'story',
    language,
    slug: 'new-chapter',
    headline: language === 'en' ? 'A new chapter' : '新篇章',
    publishedAt: '2020-03-25T02:00:00Z',
    updatedAt: '2020-03-25T02:00:00Z',
    dateline: {place: language === 'en' ? '杭州' : 'Hangzhou', date: '2020-03-24'},
    people: [{id: wu.id, slug: wu.slug, name: wu.name}],
    topics: [topicOfStory],
    programmes: [plan],
    institutions: [zju, council],
    events: [visit],
    appearances: visitInFull.appearances,
    byline: [
      {key: 'desk', name: language === 'en' ? '通讯员' : 'Press Office'},
      {key: 'zhu', person: zhu},
    ],
    mainPicture: picture,
    body: [
      paragraph('p', language === 'en' ? 'The two sides met.' : '双方会谈。', {
        markDefs: [
          {_type: 'mention', _key: 'm', entity: wu},
          {_type: 'mention', _key: 'n', entity: council},
        ],
        children: [
          {_type: 'span', _key: 's', text: language === 'en' ? 'They met. ' : '会谈。', marks: ['m']},
          {_type: 'span', _key: 't', text: language === 'en' ? 'Both of them.' : '双方。', marks: ['n']},
        ],
      }),
      {_type: 'quotation', _key: 'q', text: language === 'en' ? 'We start.' : '开始。', speaker: wu, roleKeys: []},
      {_type: 'picture', _key: 'pic', picture},
      {
        _type: 'gallery',
        _key: 'gal',
        pictures: [
          {...picture, key: 'a'},
          {...picture, key: 'b'},
        ],
      },
    ],
    pressContact: {name: language === 'en' ? '李伟' : 'Li Wei', email: 'press@example.org'},
  }
  const foreignStory = {
    ...story,
    id: 'foreign',
    slug: 'foreign',
    language: names,
    headline: language === 'en' ? '访问' : 'Visit',
  }
  return {inNames, story, stories: [story, foreignStory].map((card) => inNames(storyCardSchema, card))}
}

const noFacets = {kinds: [], languages: [], years: [], people: [], institutions: [], topics: []}

function foundAs(card: EntityCard, language: Language): EntityHit {
  const {text, language: written} = nameIn(card.name, language)
  return {card, name: {pieces: [{text, hit: true}], language: written}, snippet: undefined, stories: 2}
}

function pagesOf(language: Language, names: Language): readonly (readonly [string, ReactNode])[] {
  const {inNames, story, stories} = thingsOf(language, names)
  const today = '2020-03-24'
  const site = inNames(siteSchema, named)
  const cards: Readonly<Record<EntityKind, EntityCard>> = {
    person: inNames(entityCard, wuInFull),
    institution: inNames(entityCard, council),
    event: inNames(entityCard, {...visit, place}),
    topic: inNames(entityCard, topicOfStory),
    programme: inNames(entityCard, plan),
  }
  const front = inNames(frontMaterial, {
    stories: [],
    sections: [
      {key: 's', kind: 'peopleInTheNews', heading: {en: 'Who is who', zh: '谁是谁'}},
      {key: 'e', kind: 'comingEvents'},
    ],
    events: [{...visit, place}],
    people: [wu, zhu],
    topics: [topicOfStory],
    programmes: [plan],
  })
  const institution = {
    ...zju,
    abbreviations: ['ZJU', '浙大'],
    institutionKind: 'university',
    partOf: {id: cas.id, slug: cas.slug, name: cas.name},
    parents: [cas],
    units: [{...council, partOf: {id: zju.id, slug: zju.slug, name: zju.name}}],
    people: [wu, zhu],
    events: [visit],
    place,
    description,
    logo: picture,
  }
  const props = {language, today}
  return [
    [
      'the front page',
      <FrontPage key="1" front={arrangeFront({...front, stories})} title={nameIn(site.name, language)} {...props} />,
    ],
    ['all news', <NewsPage key="2" listing={{stories, older: '2020-02'}} language={language} />],
    [
      'a story',
      <StoryPage
        key="3"
        story={inNames(storySchema, story)}
        related={stories.map((card) => ({story: card, reason: {kind: 'person', shared: [cards.person]}}))}
        address="https://news.example.org/"
        language={language}
      />,
    ],
    ['a person', <PersonPage key="4" person={{...inNames(personSchema, wuInFull), stories}} {...props} />],
    [
      'a person of the past',
      <PersonPage
        key="5"
        person={{...inNames(personSchema, wuInFull), stories}}
        language={language}
        today="2030-01-01"
      />,
    ],
    [
      'an institution',
      <InstitutionPage key="6" institution={{...inNames(institutionSchema, institution), stories}} {...props} />,
    ],
    ['an event', <EventPage key="7" event={{...inNames(eventSchema, visitInFull), stories}} {...props} />],
    [
      'a topic',
      <TopicPage key="8" topic={{...inNames(topicSchema, {...topicOfStory, description}), stories}} {...props} />,
    ],
    [
      'a programme',
      <ProgrammePage
        key="9"
        programme={{...inNames(programmeSchema, {...plan, description, events: [visit]}), stories}}
        {...props}
      />,
    ],
    [
      'the people',
      <DirectoryPage key="people" directory={directoryOf('person', inNames(personCard, wu))} {...props} />,
    ],
    [
      'the institutions',
      <DirectoryPage
        key="institutions"
        directory={directoryOf('institution', inNames(institutionCard, council))}
        {...props}
      />,
    ],
    [
      'the events',
      <EventsPage key="events" agenda={{coming: [], past: [inNames(eventCard, visit)], years: []}} {...props} />,
    ],
    [
      'the topics',
      <SubjectListPage key="topics" kind="topic" subjects={[inNames(topicSchema, topicOfStory)]} language={language} />,
    ],
    [
      'what two institutions share',
      <SharedHistoryPage
        key="shared"
        language={language}
        history={{
          pair: [inNames(institutionCard, lab), inNames(institutionCard, zju)],
          year: undefined,
          entries: [{kind: 'event', day: '2020-03-24', event: inNames(eventCard, visit), stories}],
          people: [{person: inNames(personCard, wu), roles: inNames(personCard, wu).roles}],
          storyCount: 1,
          eventCount: 1,
          agreementCount: 0,
          years: [],
        }}
      />,
    ],
    [
      'the stories of somebody in a year',
      <ArchivePage
        key="13"
        archive={{...archiveOf([], '2020').archive, stories, total: stories.length}}
        title={
          <Around
            words={strings(language).archive.about}
            name={nameIn(cards.person.name, language)}
            language={language}
          />
        }
        label={strings(language).entities.person.one}
        steps={[{href: '/people/wu', label: nameIn(cards.person.name, language)}]}
        hrefOf={(period) => `/${period}`}
        empty=""
        follow={{href: '/feed.xml', thing: nameIn(cards.person.name, language)}}
        language={language}
      />,
    ],
    [
      'what was found',
      <SearchPage
        key="14"
        question={question('q=x', language)}
        answer={answer({
          entities: Object.values(cards).map((card) => foundAs(card, language)),
          stories: stories.map((card) => ({story: card, headline: [{text: card.headline, hit: true}], snippet: []})),
          total: 2,
          facets: {...noFacets, people: [{value: wu.slug, count: 2, label: cards.person.name}]},
        })}
        near={[]}
        cut={false}
        today={today}
      />,
    ],
    [
      'what may have been meant',
      <SearchPage
        key="15"
        question={question('q=x', language)}
        answer={answer()}
        near={[{kind: 'person', slug: wu.slug, language, name: cards.person.name, detail: undefined}]}
        cut={false}
        today={today}
      />,
    ],
    ['what is not there', <NotFoundPage key="10" language={language} />],
    ['an outage', <ErrorPage key="11" language={language} />],
    ['privacy', <PrivacyPage key="12" site={site} language={language} />],
  ]
}

function partsOf(page: ReactNode, language: Language, names: Language) {
  const site = parsed(
    siteSchema,
    only(names, {
      ...named,
      publisher: lab,
      contact: {address: place.address},
      navigation: [{key: 'n', label: {en: 'News desk', zh: '新闻台'}, path: '/news'}],
      policies: [{key: 'p', label: {en: 'Rules', zh: '规则'}, url: '/rules'}],
    }),
  )
  const feed = {href: '/feed.xml', title: nameIn(site.name, language)}
  const {container} = render(
    <div lang={languageTags[language]}>
      <Frame site={site} language={language} path="/" alternates={{en: '/en', zh: '/zh'}} feed={feed}>
        {page}
      </Frame>
    </div>,
  )
  return spokenParts(container)
}

describe('an English page whose names are all in Chinese', () => {
  test.each(pagesOf('en', 'zh'))('%s: each Chinese part says that it is', (_name, page) => {
    const chinese = partsOf(page, 'en', 'zh').filter(({text}) => /\p{Script=Han}/u.test(text))
    expect(chinese.length).toBeGreaterThan(2)
    expect(chinese.filter(({lang}) => lang !== 'zh-Hans')).toEqual([])
  })

  test.each(pagesOf('en', 'zh'))('%s: nothing else is called Chinese', (_name, page) => {
    const parts = partsOf(page, 'en', 'zh').filter(({text}) => /\p{Script=Latin}/u.test(text))
    expect(parts.filter(({lang, text}) => lang !== 'en' && !/\p{Script=Han}/u.test(text))).toEqual([])
  })
})

describe('a Chinese page whose names are all in English', () => {
  const names = new Set([...textsIn('en', content), ...textsIn('en', named)])
  const holdsName = (text: string) => [...names].some((name) => text.includes(name))

  test.each(pagesOf('zh', 'en'))('%s: each English name says that it is', (_name, page) => {
    const english = partsOf(page, 'zh', 'en').filter(({text}) => holdsName(text))
    expect(english.length).toBeGreaterThan(1)
    expect(english.filter(({lang}) => lang !== 'en')).toEqual([])
  })

  test.each(pagesOf('zh', 'en'))('%s: nothing Chinese is called English', (_name, page) => {
    const parts = partsOf(page, 'zh', 'en').filter(({text}) => /\p{Script=Han}/u.test(text))
    expect(parts.filter(({lang}) => lang !== 'zh-Hans')).toEqual([])
  })
})
