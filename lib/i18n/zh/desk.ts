import type {Strings} from '../strings-type.ts'

const kinds: Readonly<Record<string, readonly [string, string]>> = {
  story: ['篇', '报道'],
  person: ['位', '人物'],
  institution: ['个', '机构'],
  event: ['项', '活动'],
  topic: ['个', '专题'],
  programme: ['个', '规划项目'],
}

export const desk: Strings['desk'] = {
  newsroom: '新闻中心',
  vision: '查询',
  beforeYouPublish: '发布前检查',
  close: '关闭',
  nothingToSettle: '没有待处理的问题，可以发布。',
  mustBeSettled: '必须先处理',
  advice: '建议',
  settle: (errors, advice) =>
    [errors === 0 ? undefined : `发布前有${errors}项必须处理`, advice === 0 ? undefined : `${advice}条建议`]
      .filter((part) => part !== undefined)
      .join(' · '),
  show: '查看',
  link: '链接',
  linkTo: '链接到',
  publish: '发布',
  checking: '正在检查……',
  notYet: (errors) => `还有${errors}项必须先处理`,
  checkFailed: '无法完成检查：内容库没有响应。尚未发布，内容没有丢失。',
  pictureRefused: '此文件不能用作图片',
  uploadRefused:
    '图片须为 JPEG、PNG、WebP、AVIF、GIF 或 TIFF 格式，不超过 50 MB 和 1 亿像素；文件不超过 200 MB。SVG 可能含有脚本，请另存为 PNG 或 WebP。',
  inProgress: '撰写中',
  myDrafts: '我的草稿',
  allDrafts: '全部草稿',
  scheduled: '定时与禁发',
  thisWeek: '本周发布',
  needsAttention: '待处理',
  stories: '报道',
  allStories: '全部报道',
  withdrawn: '已撤下',
  people: '人物',
  institutions: '机构',
  allInstitutions: '全部机构',
  events: '活动',
  upcoming: '即将举行',
  past: '已举行',
  allEvents: '全部活动',
  topics: '专题',
  programmes: '规划项目',
  site: '网站',
  looking: '正在检查新闻中心的内容……',
  lookFailed: '无法检查：内容库没有响应。恢复后，此列表会自动更新。',
  nothingNeedsAttention: '没有待处理的内容。',
  withoutHeadline: '无标题的报道',
  andMore: (count) => `另有${count}项`,
  peopleWithoutDates: (from, to, total) =>
    to - from + 1 === total ? '职务缺少日期的人物' : `职务缺少日期的人物（第${from}–${to}位，共${total}位）`,
  lookedAt: (from, to, total) =>
    to - from + 1 >= total ? '已检查全部报道。' : `已检查第${from}–${to}篇报道，共${total}篇，最近编辑的在前。`,
  lookAtOlder: '检查更早的',
  lookAtNewer: '检查更近的',
  nothingHeldBack: '没有等待公开的报道。已发布但发布时间或禁发时间未到的报道会列在这里。',
  nothingThisWeek: '最近七天没有公开的报道。',
  newInstitution: '新建机构',
  noInstitutions: '尚无机构。第一个通常是发布机构。',
  undatedRoles: (count) => `${count}项职务没有日期`,
  whereUsed: '引用情况',
  usageFailed: '无法查找引用：内容库没有响应。请关闭后重试。',
  lookingWhereUsed: '正在查找引用……',
  usedNowhere: '没有任何内容引用它。',
  usedIn: (counts) => `被${counts.join('、')}引用。移除后，这些内容中的链接和名称将消失。`,
  countOf: (kind, count) => {
    const [measure, noun] = kinds[kind] ?? ['个', kind]
    return `${count}${measure}${noun}`
  },
  saferWay: (kind) => {
    if (kind === 'person') return '人员离任？请保留人物，为其职务填写“结束”日期，旧报道仍然准确。'
    if (kind === 'institution') return '机构更名或撤销？请保留机构，在介绍中说明，并结束在该机构的职务。'
    if (kind === 'event') return '活动不举行？请保留活动，将状态改为取消或延期。'
    return '只要还有报道引用，就请保留。'
  },
  saferStep: (kind) => {
    if (kind === 'person') return '结束职务'
    if (kind === 'event') return '更改状态'
    return '填写介绍'
  },
  keepIt: '保留',
  goOn: '仍要继续',
  takeDown: '撤下',
  putBack: '恢复',
  takeDownHow: '读者将看到报道已撤下的说明。报道会立即从所有列表、订阅源和搜索中消失，但不会被删除。',
  putBackHow: '报道将在原处重新公开。',
  turnFailed: '内容库没有接受此操作，内容没有改动。请重试。',
  choosePersonFirst: '请先选择人物，其职务会列在这里。',
  loadingRoles: '正在加载职务……',
  rolesFailed: '无法加载职务：内容库没有响应。内容没有丢失。',
  tryAgain: '重试',
  noRoles: '此人物尚无职务记录。',
  thatDay: (day) => `当日为${day}。`,
  heldThatDay: '当日在任',
  notOnThisDate: '此日未任',
  addRole: '添加职务',
  roleTitle: (language) => `职务名称（${language}）`,
  roleInstitution: '机构或部门',
  roleInstitutionHint: '输入名称的一部分',
  roleFrom: '开始',
  roleTo: '结束',
  roleStillHeld: '在任则留空',
  roleHint: '已知多精确就写多精确：2015、2015-03 或 2015-03-24。职务写入人物的草稿，请一并发布。',
  roleBackwards: '结束早于开始。',
  roleFailed: '无法添加职务，内容没有改动。',
  cancel: '取消',
}
