import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import {archivePath} from '../../lib/routes.ts'
import {More} from '../ui/More.tsx'

/** The way from the latest stories to all of them. */
export function ArchiveLink({language}: {readonly language: Language}) {
  return <More href={archivePath(language)}>{strings(language).archive.byYear}</More>
}
