import {strings} from '../../../../lib/i18n/strings.ts'
import {accessChange} from '../../../../lib/model/access-change.ts'

const wu = {actorId: 'p1', actor: {displayName: 'Wu Wei'}}
const li = {subjectId: 'p2', subject: {displayName: 'Li Na'}}
const himself = {...wu, subjectId: 'p1', subject: {displayName: 'Wu Wei'}}
const invited = {email: 'li.na@newsroom.example', role: 'contributor'}
const key = {label: 'Archive', role: 'viewer'}

const say = (language: 'en' | 'zh', entry: object) =>
  strings(language).audit(accessChange.parse({id: 1, at: '2026-11-26T05:00:00.000Z', details: {}, ...entry}))

test.each([
  [
    {...wu, subjectId: 'l1', subject: null, action: 'invitation.made', details: invited},
    'Wu Wei invited li.na@newsroom.example as a contributor',
    'Wu Wei邀请 li.na@newsroom.example 以撰稿人身份加入',
  ],
  [
    {...wu, subjectId: 'l1', subject: null, action: 'invitation.revoked', details: invited},
    'Wu Wei withdrew the invitation of li.na@newsroom.example as a contributor',
    'Wu Wei撤回了给 li.na@newsroom.example 的撰稿人邀请',
  ],
  [
    {...himself, action: 'member.joined', details: {...invited, invitedBy: 'p0'}},
    'Wu Wei joined as a contributor (li.na@newsroom.example)',
    'Wu Wei（li.na@newsroom.example）以撰稿人身份加入',
  ],
  [
    {...wu, ...li, action: 'member.removed', details: invited},
    'Wu Wei removed Li Na (li.na@newsroom.example), who was a contributor',
    'Wu Wei移除了撰稿人Li Na（li.na@newsroom.example）',
  ],
  [
    {...wu, ...li, action: 'role.changed', details: {from: 'contributor', to: 'editor'}},
    'Wu Wei changed the role of Li Na from contributor to editor',
    'Wu Wei将Li Na的角色由撰稿人改为编辑',
  ],
  [
    {...himself, action: 'role.changed', details: {from: 'administrator', to: 'editor'}},
    'Wu Wei changed their own role from administrator to editor',
    'Wu Wei将自己的角色由管理员改为编辑',
  ],
  [
    {...wu, ...li, action: 'password.linked'},
    'Wu Wei made a link by which Li Na can set a new password',
    'Wu Wei生成了供Li Na设置新密码的链接',
  ],
  [{...himself, action: 'password.changed'}, 'Wu Wei set a new password', 'Wu Wei设置了新密码'],
  [
    {...wu, ...li, action: 'sessions.ended', details: {sessions: 1}},
    'Wu Wei ended one session of Li Na',
    'Wu Wei结束了Li Na的1个登录会话',
  ],
  [
    {...himself, action: 'sessions.ended', details: {sessions: 2}},
    'Wu Wei ended 2 sessions of their own',
    'Wu Wei结束了自己的2个登录会话',
  ],
  [
    {...wu, subjectId: 'r1', subject: {displayName: 'Archive'}, action: 'token.made', details: key},
    'Wu Wei made the key “Archive” with the role of a viewer',
    'Wu Wei新建了密钥“Archive”（查看者）',
  ],
  [
    {...wu, subjectId: 'r1', subject: {displayName: 'Archive'}, action: 'token.revoked', details: key},
    'Wu Wei revoked the key “Archive”, which had the role of a viewer',
    'Wu Wei吊销了密钥“Archive”（查看者）',
  ],
  [
    {...wu, subjectId: 'archive', subject: null, action: 'dataset.made', details: {aclMode: 'private'}},
    'Wu Wei made the private dataset “archive”',
    'Wu Wei新建了非公开数据集“archive”',
  ],
  [
    {...wu, subjectId: 'archive', subject: null, action: 'dataset.deleted'},
    'Wu Wei deleted the dataset “archive” with all that was in it',
    'Wu Wei删除了数据集“archive”及其全部内容',
  ],
])('%j reads: %s', (entry, english, chinese) => {
  expect([say('en', entry), say('zh', entry)]).toEqual([english, chinese])
})

test('somebody whom nobody knows any more is somebody, and an action without a sentence is named', () => {
  const entry = {actorId: 'p9', actor: null, ...li, action: 'desk.moved', details: {to: 'window'}}
  expect(say('en', entry)).toBe('Somebody: desk.moved (Li Na)')
  expect(say('zh', entry)).toBe('某人：desk.moved（Li Na）')
})

test('a known action with details of another kind is named too, instead of breaking the list', () => {
  const entry = {...wu, ...li, action: 'role.changed', details: {from: 'publisher', to: 'editor'}}
  expect(say('en', entry)).toBe('Wu Wei: role.changed (Li Na)')
})
