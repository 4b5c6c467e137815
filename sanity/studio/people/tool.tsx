import {UserIcon} from '@sanity/icons/User'
import {UsersIcon} from '@sanity/icons/Users'
import type {ConfigContext, Tool} from 'sanity'
import {route} from 'sanity/router'
import {strings} from '../../../lib/i18n/strings.ts'
import type {Language} from '../../../lib/model/language.ts'
import {AccessTool} from './access-tool.tsx'
import {HostedTool} from './hosted-tool.tsx'
import {roleAmong} from './oneself.ts'

/**
 * Adds the tool for people with access: all of it for administrators, their own account for everybody else. On the hosted
 * lake it leads to where people are managed.
 */
export function accessTool(language: Language, embedded: boolean) {
  const {tool, sections} = strings(language).access
  return (tools: Tool[], {currentUser}: ConfigContext): Tool[] => {
    const administrator = roleAmong(currentUser?.roles ?? []) === 'administrator'
    const access: Tool = {
      name: 'access',
      title: administrator ? tool : sections.account,
      icon: administrator ? UsersIcon : UserIcon,
      component: embedded ? AccessTool : HostedTool,
      router: route.create('/', [route.create('/:section')]),
    }
    return [...tools, access]
  }
}
