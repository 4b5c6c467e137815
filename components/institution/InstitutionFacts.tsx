import {placePieces} from '../../lib/format/places.ts'
import {strings} from '../../lib/i18n/strings.ts'
import type {Institution} from '../../lib/model/institution.ts'
import type {Language} from '../../lib/model/language.ts'
import {Facts} from '../ui/Facts.tsx'
import {OutsideLink} from '../ui/OutsideLink.tsx'
import {PartialDay} from '../ui/PartialDay.tsx'
import {PlaceLine} from '../ui/PlaceLine.tsx'
import {Section} from '../ui/Section.tsx'
import {SeveralByScript} from '../ui/SeveralByScript.tsx'

interface Props {
  readonly institution: Institution
  readonly language: Language
}

/** What is on record about an institution. */
export function InstitutionFacts({institution, language}: Props) {
  const {institution: words} = strings(language)
  const {abbreviations, founded, website, ror} = institution
  const place = placePieces(institution.place, language)
  const facts = [
    {
      label: words.abbreviations,
      value: abbreviations.length > 0 ? <SeveralByScript texts={abbreviations} language={language} /> : undefined,
    },
    {label: words.founded, value: founded && <PartialDay date={founded} language={language} />},
    {label: words.place, value: place.length > 0 ? <PlaceLine pieces={place} language={language} /> : undefined},
    {label: words.website, value: website && <OutsideLink href={website} />},
    {label: words.ror, value: ror && <OutsideLink href={ror} />},
  ]
  if (facts.every((fact) => fact.value === undefined)) return null
  return (
    <Section id="facts" title={words.about}>
      <Facts facts={facts} />
    </Section>
  )
}
