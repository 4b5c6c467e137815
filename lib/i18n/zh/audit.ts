import type {MemberRole} from '../../model/access.ts'
import type {Strings} from '../strings-type.ts'

const roles: Readonly<Record<MemberRole, string>> = {
  administrator: '管理员',
  editor: '编辑',
  contributor: '撰稿人',
  viewer: '查看者',
}

export const audit: Strings['audit'] = ({actor = '某人', subject, self, step}) => {
  switch (step.action) {
    case 'invitation.made':
      return `${actor}邀请 ${step.details.email} 以${roles[step.details.role]}身份加入`
    case 'invitation.revoked':
      return `${actor}撤回了给 ${step.details.email} 的${roles[step.details.role]}邀请`
    case 'member.joined':
      return `${actor}（${step.details.email}）以${roles[step.details.role]}身份加入`
    case 'member.removed':
      return self
        ? `${roles[step.details.role]}${actor}（${step.details.email}）退出`
        : `${actor}移除了${roles[step.details.role]}${subject}（${step.details.email}）`
    case 'role.changed':
      return `${actor}将${self ? '自己' : subject}的角色由${roles[step.details.from]}改为${roles[step.details.to]}`
    case 'password.linked':
      return self ? `${actor}为自己生成了设置新密码的链接` : `${actor}生成了供${subject}设置新密码的链接`
    case 'password.changed':
      return `${actor}设置了新密码`
    case 'sessions.ended':
      return `${actor}结束了${self ? '自己' : subject}的${step.details.sessions}个登录会话`
    case 'token.made':
      return `${actor}新建了密钥“${step.details.label}”（${roles[step.details.role]}）`
    case 'token.revoked':
      return `${actor}吊销了密钥“${step.details.label}”（${roles[step.details.role]}）`
    case 'dataset.made':
      return `${actor}新建了${step.details.aclMode === 'private' ? '非公开' : '公开'}数据集“${subject}”`
    case 'dataset.deleted':
      return `${actor}删除了数据集“${subject}”及其全部内容`
    case 'other':
      return `${actor}：${step.called}（${subject}）`
  }
}
