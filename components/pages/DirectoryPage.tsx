import {strings} from '../../lib/i18n/strings.ts'
import type {Directory} from '../../lib/model/directory.ts'
import type {Language} from '../../lib/model/language.ts'
import {entityListPath, feedPath} from '../../lib/routes.ts'
import {InstitutionTree} from '../directory/InstitutionTree.tsx'
import {Letters, anchorOf} from '../directory/Letters.tsx'
import {Breadcrumb} from '../frame/Breadcrumb.tsx'
import {InstitutionItem} from '../institution/InstitutionItem.tsx'
import {PersonItem} from '../person/PersonItem.tsx'
import {Empty} from '../ui/Empty.tsx'
import {Follow} from '../ui/Follow.tsx'
import {PageHead} from '../ui/PageHead.tsx'
import {Section} from '../ui/Section.tsx'
import styles from './DirectoryPage.module.css'

interface Props {
  readonly directory: Directory
  readonly language: Language
  /** `YYYY-MM-DD` in the newsroom: whose roles are told. */
  readonly today: string
}

/** All people or institutions from A to Z; institutions also as trees. */
export function DirectoryPage({directory, language, today}: Props) {
  const {entities, directory: words, story} = strings(language)
  const {kind, letter, total, tree} = directory
  const {many, intro, empty} = entities[kind]
  const steps = letter === undefined ? [] : [{href: entityListPath(language, kind), label: {text: many, language}}]
  return (
    <>
      <Breadcrumb language={language} steps={steps} />
      <PageHead title={letter === undefined ? many : words.under(many, letter)}>
        {letter === undefined && <p>{intro}</p>}
      </PageHead>
      {total === 0 ? (
        <Empty>{empty}</Empty>
      ) : (
        <div className={styles.body}>
          {tree.length > 0 && (
            <p className={styles.ways}>
              <a href="#tree">{words.asTree}</a>
            </p>
          )}
          {directory.sections.length === 0 && <p className={styles.ways}>{words.choose(total)}</p>}
          <Letters directory={directory} language={language} />
          <Names directory={directory} language={language} today={today} />
        </div>
      )}
      {tree.length > 0 && (
        <Section id="tree" title={words.asTree}>
          <InstitutionTree trees={tree} language={language} />
        </Section>
      )}
      <Follow href={feedPath(language)} thing={story.allNews} language={language} />
    </>
  )
}

function Names({directory, language, today}: Props) {
  return directory.sections.map(({letter, members}) => (
    <section key={letter} className={styles.letter} aria-labelledby={anchorOf(letter)}>
      <h2 className={styles.head} id={anchorOf(letter)}>
        {letter}
      </h2>
      <ul className={styles.names}>
        {members.map((entity) => (
          <li key={entity.id}>
            {entity.kind === 'person' ? (
              <PersonItem person={entity} language={language} today={today} />
            ) : (
              <InstitutionItem institution={entity} language={language} />
            )}
          </li>
        ))}
      </ul>
    </section>
  ))
}
