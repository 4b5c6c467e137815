import type {Assets} from '../assets/assets.ts'
import type {Endpoint} from '../contract.ts'
import {assetEndpoints} from './assets/endpoints.ts'
import {createFormGuard} from './auth/csrf.ts'
import {linkEndpoints} from './auth/link.ts'
import {loginEndpoints} from './auth/login.ts'
import {sessionEndpoints} from './auth/session.ts'
import type {LakeContext} from './context.ts'
import {dataEndpoints} from './data/endpoints.ts'
import {auditEndpoints} from './members/audit.ts'
import {invitationEndpoints} from './members/invitations.ts'
import {oneselfEndpoints} from './members/oneself.ts'
import {peopleEndpoints} from './members/people.ts'
import {projectEndpoints} from './members/project.ts'
import {tokenEndpoints} from './members/tokens.ts'
import {userEndpoints} from './members/users.ts'
import {quietEndpoints} from './quiet.ts'

/** Every endpoint below `/v<version>`. */
export function allEndpoints(context: LakeContext, assets: Assets): Endpoint[] {
  const guard = createFormGuard()
  return [
    ...dataEndpoints(context.core),
    ...assetEndpoints(assets),
    ...loginEndpoints(context, guard),
    ...linkEndpoints(context, guard),
    ...sessionEndpoints(context),
    ...userEndpoints(context),
    ...oneselfEndpoints(context),
    ...projectEndpoints(context, assets),
    ...tokenEndpoints(context),
    ...peopleEndpoints(context),
    ...invitationEndpoints(context),
    ...auditEndpoints(context),
    ...quietEndpoints(context),
  ]
}
