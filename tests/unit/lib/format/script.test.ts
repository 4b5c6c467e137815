import {byScript} from '../../../../lib/format/script.ts'

test.each([
  ['吴朝晖', 'en', 'zh'],
  ['吴朝晖', 'zh', 'zh'],
  ['WU Zhaohui', 'en', 'en'],
  ['WU Zhaohui', 'zh', 'en'],
  ['École normale', 'zh', 'en'],
  ['浙大 ZJU', 'en', 'zh'],
  ['1897', 'zh', 'zh'],
  ['1897', 'en', 'en'],
  ['', 'zh', 'zh'],
  ['℃ — …', 'en', 'en'],
] as const)('%j on a page in %s is in %s', (text, page, language) => {
  expect(byScript(text, page)).toEqual({text, language})
})
