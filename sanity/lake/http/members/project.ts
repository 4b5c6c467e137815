import {z} from 'zod'
import {makeAccess} from '../../accounts/access.ts'
import type {Assets} from '../../assets/assets.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import {parseJson} from '../body.ts'
import type {Dataset} from '../../core.ts'
import type {LakeContext} from '../context.ts'
import {ApiError, forbidden} from '../errors.ts'
import {findMember, projectMember} from './profiles.ts'

const datasetName = /^[a-z0-9][a-z0-9_-]{0,63}$/
const datasetOptions = z.object({aclMode: z.enum(['private', 'public']).optional()})
const optionBytes = 16 * 1024

/** For what only an administrator may do; LakeError 403 for everybody else. */
export function requireAdministrator({access}: Exchange): void {
  if (access.caller.role !== 'administrator') throw forbidden('Only an administrator may do this')
}

function members({access}: Exchange, {accounts}: LakeContext): Record<string, unknown>[] {
  const ids = [...accounts.users.list(), ...accounts.tokens.list()].map(({id}) => id)
  return ids.flatMap((id) => {
    const member = findMember(accounts, id)
    return member ? [projectMember(member, access.caller.userId)] : []
  })
}

function showProject(exchange: Exchange, context: LakeContext): void {
  const {url} = exchange
  const project = {
    id: context.projectId,
    displayName: context.projectId,
    organizationId: null,
    studioHost: null,
    isBlocked: false,
    isDisabled: false,
    metadata: {},
    features: [],
  }
  const withMembers = url.searchParams.get('includeMembers') !== 'false'
  exchange.send(200, withMembers ? {...project, members: members(exchange, context)} : project)
}

function showDataset({name, aclMode}: Dataset): Record<string, unknown> {
  return {name, aclMode, addonFor: null, datasetProfile: null, features: [], tags: []}
}

/** Studio asks for add-on datasets (of comments) with `datasetProfile`: there are none. */
function listDatasets(exchange: Exchange, {core}: LakeContext): void {
  const {url} = exchange
  const addOns = url.searchParams.has('datasetProfile') || url.searchParams.has('addonFor')
  exchange.send(200, addOns ? [] : core.datasets().map(showDataset))
}

async function putDataset(exchange: Exchange, {core, accounts}: LakeContext): Promise<void> {
  requireAdministrator(exchange)
  const {name = ''} = exchange.params
  if (!datasetName.test(name))
    throw new ApiError(400, 'A dataset name has small letters, digits, "-" and "_", at most 64')
  const body = await exchange.body(optionBytes)
  const parsed = datasetOptions.safeParse(body.length > 0 ? parseJson(body) : {})
  if (!parsed.success) throw new ApiError(400, 'aclMode is "public" or "private"')
  if (core.dataset(name)) throw new ApiError(409, `Dataset "${name}" already exists`)
  const {aclMode} = core.ensureDataset(name, parsed.data.aclMode ?? 'private')
  accounts.audit.record(exchange.access.caller.userId, 'dataset.made', name, {aclMode})
  exchange.send(200, {datasetName: name, aclMode})
}

function deleteDataset(exchange: Exchange, {core, accounts}: LakeContext, assets: Assets): void {
  requireAdministrator(exchange)
  const {name = ''} = exchange.params
  if (!core.deleteDataset(name)) throw new ApiError(404, `Dataset "${name}" not found`)
  accounts.audit.record(exchange.access.caller.userId, 'dataset.deleted', name)
  assets.removeDataset(name)
  exchange.send(200, {deleted: true})
}

/** Project-wide permissions in the shape of the hosted service: a name, and the grants below it. */
function projectGrants({access}: Exchange): Record<string, unknown> {
  const administrator = access.caller.role === 'administrator'
  const manage = [
    {params: {}, name: 'read'},
    ...(administrator
      ? [
          {params: {}, name: 'update'},
          {params: {}, name: 'delete'},
        ]
      : []),
  ]
  return {'sanity.project': [{grants: manage}], 'sanity.project.members': [{grants: manage}]}
}

/** The project, its datasets and what the caller may do with them. */
export function projectEndpoints(context: LakeContext, assets: Assets): Endpoint[] {
  const show = (exchange: Exchange): void => showProject(exchange, context)
  const listProjects = (exchange: Exchange): void =>
    exchange.send(200, [{id: context.projectId, displayName: context.projectId}])
  const datasets = (exchange: Exchange): void => listDatasets(exchange, context)
  const acl = (exchange: Exchange): void => {
    const {access, params} = exchange
    const aclMode = context.core.dataset(params['dataset'] ?? '')?.aclMode ?? 'private'
    exchange.send(200, makeAccess(access.caller, aclMode).grants)
  }
  const perDataset = ['projects/:project/datasets', 'datasets'].flatMap((path): Endpoint[] => [
    {method: 'GET', path, open: 'caller', handle: datasets},
    {method: 'PUT', path: `${path}/:name`, open: 'caller', handle: (exchange) => putDataset(exchange, context)},
    {
      method: 'DELETE',
      path: `${path}/:name`,
      open: 'caller',
      handle: (exchange) => deleteDataset(exchange, context, assets),
    },
  ])
  return [
    ...perDataset,
    {method: 'GET', path: 'projects', open: 'caller', handle: listProjects},
    {method: 'GET', path: 'projects/:project', open: 'caller', handle: show},
    {method: 'GET', path: 'projects/:project/datasets/:dataset/acl', open: 'data', handle: acl},
    {
      method: 'GET',
      path: 'projects/:project/grants',
      open: 'caller',
      handle: (exchange) => exchange.send(200, projectGrants(exchange)),
    },
  ]
}
