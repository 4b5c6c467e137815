import type {Assets} from '../assets/assets.ts'
import type {Endpoint} from '../contract.ts'
import {assetEndpoints} from './assets/endpoints.ts'
import {loginEndpoints} from './auth/login.ts'
import {sessionEndpoints} from './auth/session.ts'
import type {LakeContext} from './context.ts'
import {dataEndpoints} from './data/endpoints.ts'
import {projectEndpoints} from './members/project.ts'
import {tokenEndpoints} from './members/tokens.ts'
import {userEndpoints} from './members/users.ts'
import {quietEndpoints} from './quiet.ts'

/** Every endpoint below `/v<version>`. */
export function allEndpoints(context: LakeContext, assets: Assets): Endpoint[] {
  return [
    ...dataEndpoints(context.core),
    ...assetEndpoints(assets),
    ...loginEndpoints(context),
    ...sessionEndpoints(context),
    ...userEndpoints(context),
    ...projectEndpoints(context, assets),
    ...tokenEndpoints(context),
    ...quietEndpoints(context),
  ]
}
