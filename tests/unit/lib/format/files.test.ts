import {formatBytes, formatFileKind} from '../../../../lib/format/files.ts'

test.each([
  [0, '0 bytes'],
  [512, '512 bytes'],
  [48_213, '48 kB'],
  [1_400_000, '1.4 MB'],
  [3_200_000_000, '3.2 GB'],
])('%d bytes', (bytes, english) => {
  expect(formatBytes(bytes, 'en')).toBe(english)
})

test.each([
  ['application/pdf', 'PDF'],
  ['text/csv', 'CSV'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
  ['application/octet-stream', ''],
  [undefined, ''],
])('%s is known to readers as %s', (mimeType, kind) => {
  expect(formatFileKind(mimeType)).toBe(kind)
})
