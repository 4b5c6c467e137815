import type {LinkKind} from '../../accounts/links.ts'
import type {Role} from '../../contract.ts'

/** Words of the lake's own pages: the sign-in form, and the form behind a one-time link. */
export interface FormTexts {
  readonly lang: string
  readonly email: string
  readonly password: string
  readonly stale: string
  wait(seconds: number): string
  readonly roles: Readonly<Record<Role, string>>
  readonly login: {readonly title: string; readonly intro: string; readonly submit: string; readonly wrong: string}
  readonly link: LinkTexts
}

interface LinkTexts extends Readonly<Record<LinkKind, LinkWords>> {
  readonly name: string
  readonly nameHint: string
  readonly newPassword: string
  passwordHint(least: number): string
  readonly again: string
  readonly noName: string
  short(least: number): string
  long(most: number): string
  readonly different: string
  readonly goneTitle: string
  readonly gone: string
  readonly doneTitle: string
  readonly done: string
}

interface LinkWords {
  readonly title: string
  /** `by`: who made the link, when that is still known. */
  intro(role: string, by: string | undefined): string
  readonly submit: string
}

const en: FormTexts = {
  lang: 'en',
  email: 'E-mail',
  password: 'Password',
  stale: 'The form had been open for too long. Please send it again.',
  wait: (seconds) => `Too many attempts. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  roles: {
    administrator: 'an administrator',
    editor: 'an editor',
    contributor: 'a contributor',
    viewer: 'a viewer',
    anonymous: 'a guest',
  },
  login: {
    title: 'Sign in to the newsroom',
    intro: 'For editors. You go on to Studio from here.',
    submit: 'Sign in',
    wrong: 'E-mail and password don’t belong together.',
  },
  link: {
    invitation: {
      title: 'Join the newsroom',
      intro: (role, by) =>
        by === undefined ? `You are invited to join as ${role}.` : `${by} invites you to join as ${role}.`,
      submit: 'Join',
    },
    password: {
      title: 'Set a new password',
      intro: () => 'Your old password stops working, and you are signed out wherever you are signed in.',
      submit: 'Set the password',
    },
    name: 'Your name',
    nameHint: 'Your colleagues see it beside what you write.',
    newPassword: 'New password',
    passwordHint: (least) => `At least ${least} characters. A few words that only you put together are easy to keep.`,
    again: 'The same password again',
    noName: 'Please give your name.',
    short: (least) => `The password is too short: it needs at least ${least} characters.`,
    long: (most) => `The password is too long: ${most} characters at most.`,
    different: 'The two passwords are not the same.',
    goneTitle: 'This link no longer works',
    gone: 'It has been used, or its time is over. Ask an administrator of the newsroom for a new one.',
    doneTitle: 'Your password is set',
    done: 'You can sign in to Studio with it now.',
  },
}

const zh: FormTexts = {
  lang: 'zh-Hans',
  email: '电子邮箱',
  password: '密码',
  stale: '表单打开时间过长，请重新提交。',
  wait: (seconds) => `尝试次数过多，请在 ${seconds} 秒后重试。`,
  roles: {administrator: '管理员', editor: '编辑', contributor: '撰稿人', viewer: '查看者', anonymous: '访客'},
  login: {
    title: '登录新闻编辑室',
    intro: '供编辑使用。登录后将进入 Studio。',
    submit: '登录',
    wrong: '电子邮箱与密码不匹配。',
  },
  link: {
    invitation: {
      title: '加入新闻编辑室',
      intro: (role, by) => (by === undefined ? `您受邀以${role}身份加入。` : `${by}邀请您以${role}身份加入。`),
      submit: '加入',
    },
    password: {
      title: '设置新密码',
      intro: () => '旧密码将失效，您在所有设备上的登录都会退出。',
      submit: '设置密码',
    },
    name: '您的姓名',
    nameHint: '同事会在您撰写的内容旁看到它。',
    newPassword: '新密码',
    passwordHint: (least) => `至少 ${least} 个字符。几个只有您会放在一起的词语，既安全又好记。`,
    again: '再次输入密码',
    noName: '请填写姓名。',
    short: (least) => `密码过短，至少需要 ${least} 个字符。`,
    long: (most) => `密码过长，最多 ${most} 个字符。`,
    different: '两次输入的密码不一致。',
    goneTitle: '此链接已失效',
    gone: '链接已被使用或已过期。请向新闻编辑室的管理员索取新的链接。',
    doneTitle: '密码已设置',
    done: '您现在可以用它登录 Studio。',
  },
}

const languages: Readonly<Record<string, FormTexts>> = {en, zh}

/** The reader's language by the first of `Accept-Language`'s ranges (by weight) that the forms speak; English otherwise. */
export function formTexts(acceptLanguage: string | undefined): FormTexts {
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
      const weight = parameters.map((parameter) => parameter.trim().match(/^q=([\d.]+)$/)?.[1]).find(Boolean)
      return {language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight)}
    })
    .filter(({weight}) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
  const first = ranges.find(({language}) => Object.hasOwn(languages, language))
  return languages[first?.language ?? ''] ?? en
}
