/** Words of the sign-in form. */
export interface FormTexts {
  readonly lang: string
  readonly title: string
  readonly intro: string
  readonly email: string
  readonly password: string
  readonly submit: string
  readonly wrong: string
  readonly stale: string
  wait(seconds: number): string
}

const en: FormTexts = {
  lang: 'en',
  title: 'Sign in to the newsroom',
  intro: 'For editors. You go on to Studio from here.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'E-mail and password don’t belong together.',
  stale: 'The form had been open for too long. Please sign in again.',
  wait: (seconds) => `Too many attempts. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
}

const zh: FormTexts = {
  lang: 'zh-Hans',
  title: '登录新闻编辑室',
  intro: '供编辑使用。登录后将进入 Studio。',
  email: '电子邮箱',
  password: '密码',
  submit: '登录',
  wrong: '电子邮箱与密码不匹配。',
  stale: '表单打开时间过长，请重新登录。',
  wait: (seconds) => `尝试次数过多，请在 ${seconds} 秒后重试。`,
}

/** The reader's language by the first of `Accept-Language`'s ranges (by weight) that the form speaks; English otherwise. */
export function formTexts(acceptLanguage: string | undefined): FormTexts {
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => parameter.trim().match(/^q=([\d.]+)$/)?.[1]).find(Boolean)
      return {tag, weight: weight === undefined ? 1 : Number(weight)}
    })
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const first = ranges.find(({tag}) => /^(en|zh)(-|$)/.test(tag))
  return first?.tag.startsWith('zh') ? zh : en
}
