import {languageName} from '../../model/language.ts'
import {nameIn, type Localized} from '../../model/text.ts'
import type {Strings} from '../strings-type.ts'

const called = (name: Localized) => nameIn(name, 'zh').text || '该条目'

export const gate: Strings['gate'] = (finding) => {
  switch (finding.code) {
    case 'language-missing':
      return '请选择报道的语言'
    case 'headline-missing':
      return '报道需要标题'
    case 'standfirst-missing':
      return '请填写导语：列表、订阅源和搜索结果都会显示'
    case 'date-missing':
      return '请填写报道所述的日期：它决定显示哪些职务'
    case 'slug-missing':
      return '网址会在发布时根据标题生成'
    case 'slug-taken':
      return '同一语言的另一篇报道正在或曾经使用这个网址'
    case 'embargo-past':
      return '禁发时间已过：发布后报道会立即公开'
    case 'credit-missing':
      return '请注明主图的摄影者或出处'
    case 'licence-missing':
      return '请注明主图的使用许可'
    case 'speaker-missing':
      return '请注明这是谁的话'
    case 'alt-missing':
      return `请用${languageName(finding.language, 'zh')}说明图片内容，供无法看图的读者了解`
    case 'gone':
      return '此处指向的内容已被删除'
    case 'unpublished':
      return `读者无法打开“${called(finding.name)}”：请先发布它`
    case 'role-missing':
      return `${called(finding.person)}在${finding.day}没有职务记录：请在人物中补充，或在此填写`
    case 'role-not-held':
      return `${called(finding.person)}在${finding.day}并未担任所选职务`
    case 'role-unpublished':
      return `读者还看不到${called(finding.person)}的这一职务：请把人物也发布`
    case 'event-year':
      return `活动“${called(finding.event)}”在${finding.year}年，而报道是${finding.storyYear}年的`
    case 'name-not-linked':
      return `“${finding.text}”已有条目，但尚未链接`
    case 'translation-missing':
      return `还没有${languageName(finding.language, 'zh')}版`
    case 'translation-older':
      return finding.isNoted
        ? `翻译之后，${languageName(finding.original, 'zh')}原文的内容又有改动`
        : `${languageName(finding.original, 'zh')}原文的编辑时间晚于本篇：请核对内容是否一致`
    case 'translation-behind':
      return `本篇的改动，${languageName(finding.language, 'zh')}版尚未跟上`
    case 'not-translated':
      return finding.count === 1
        ? `尚未翻译：仍是${languageName(finding.original, 'zh')}原文`
        : `尚未翻译：自此处起有${finding.count}段仍是${languageName(finding.original, 'zh')}原文`
  }
}
