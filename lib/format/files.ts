import type {Language} from '../model/language.ts'
import {writing} from './writing.ts'

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** A file's size in powers of a thousand, as disks and browsers tell it: `1.4 MB`. */
export function formatBytes(bytes: number, language: Language): string {
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  return new Intl.NumberFormat(writing[language].locale, {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  }).format(bytes / 1000 ** power)
}

const kinds: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'application/msword': 'DOC',
  'application/vnd.ms-excel': 'XLS',
  'text/plain': 'TXT',
}

/** A media type as readers know it: `application/pdf` → `PDF`; unknown ones say nothing. */
export function formatFileKind(mimeType: string | undefined): string {
  if (mimeType === undefined) return ''
  const short = /^(?:application|image|text|audio|video)\/([a-z0-9]{2,4})$/.exec(mimeType)?.[1]
  return kinds[mimeType] ?? short?.toUpperCase() ?? ''
}
