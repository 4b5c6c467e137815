import {createHash} from 'node:crypto'
import type {Access, LakeDocument} from '../contract.ts'
import {LakeError} from '../contract.ts'
import type {Core} from '../core.ts'
import {inspectImage} from './inspect.ts'
import type {AssetName} from './names.ts'
import {assetId, fileName} from './names.ts'
import {sniff} from './sniff.ts'
import type {Vault} from './vault.ts'

/** What comes with an upload besides the bytes; Studio and @sanity/client send it as query parameters. */
export interface Labels {
  readonly filename?: string
  readonly label?: string
  readonly title?: string
  readonly description?: string
  readonly creditLine?: string
  readonly source?: {readonly id: string; readonly name: string; readonly url: string}
}

export interface Upload {
  readonly kind: AssetName['kind']
  readonly dataset: string
  readonly bytes: Buffer
  readonly labels: Labels
  readonly access: Access
}

export interface UploadRooms {
  readonly core: Core
  readonly vault: Vault
  readonly projectId: string
  readonly publicUrl: () => string
}

interface Described {
  readonly name: AssetName
  readonly fields: Record<string, unknown>
}

async function describe({kind, bytes, labels}: Upload): Promise<Described> {
  const sha1 = createHash('sha1').update(bytes).digest('hex')
  if (kind === 'image') {
    const {width, height, extension, mimeType, metadata} = await inspectImage(bytes)
    return {name: {kind, sha1, width, height, extension}, fields: {mimeType, metadata}}
  }
  const {extension, mimeType} = await sniff(bytes, labels.filename)
  return {name: {kind, sha1, extension}, fields: {mimeType}}
}

function makeDocument({name, fields}: Described, upload: Upload, {projectId, publicUrl}: UploadRooms) {
  const {filename, source, ...labels} = upload.labels
  const path = `${name.kind}s/${projectId}/${upload.dataset}/${fileName(name)}`
  return {
    _id: assetId(name),
    _type: name.kind === 'image' ? 'sanity.imageAsset' : 'sanity.fileAsset',
    assetId: name.sha1,
    extension: name.extension,
    sha1hash: name.sha1,
    size: upload.bytes.length,
    path,
    url: `${publicUrl()}/${path}`,
    ...(filename !== undefined && {originalFilename: filename}),
    ...labels,
    ...(source && {source}),
    ...fields,
  }
}

/**
 * Whoever writes drafts needs pictures for them, though their documents are public from the start, as the bytes are. It
 * is no grant to create such documents in any other way, or to change one.
 */
export function mayUpload(access: Access): boolean {
  return access.can('create', {_id: 'drafts.upload', _type: 'upload'})
}

export function uploadForbidden(): LakeError {
  return new LakeError(403, 'Insufficient permissions; permission "create" required', {
    type: 'insufficientPermissionsError',
  })
}

/**
 * Stores the bytes and creates their document. The same bytes again give the document that is there already. LakeError
 * 400 for an empty or unreadable upload, 403 for a caller who may not upload.
 */
export async function storeAsset(upload: Upload, rooms: UploadRooms): Promise<LakeDocument> {
  const {core, vault} = rooms
  const {dataset, access} = upload
  if (upload.bytes.length === 0) throw new LakeError(400, 'The upload is empty')
  const described = await describe(upload)
  const document = makeDocument(described, upload, rooms)
  if (!mayUpload(access)) throw uploadForbidden()
  const known = (): LakeDocument | undefined =>
    vault.has(dataset, described.name) ? core.documents.get(dataset, document._id) : undefined
  const before = known()
  if (before) return before
  const parcel = await vault.receive(upload.bytes)
  // From here to the commit nothing awaits: a deletion can't slip in between the file and its document.
  const meanwhile = known()
  if (meanwhile) {
    await parcel.discard()
    return meanwhile
  }
  parcel.store(dataset, described.name)
  core.mutate(dataset, [{createIfNotExists: document}], access.caller.userId)
  const stored = core.documents.get(dataset, document._id)
  if (!stored) throw new Error(`The asset ${document._id} was not stored`)
  return stored
}
