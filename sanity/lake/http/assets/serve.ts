import type {IncomingMessage, ServerResponse} from 'node:http'
import type {Assets} from '../../assets/assets.ts'
import type {AssetName, ImageName} from '../../assets/names.ts'
import {assetId, fileName, parseFileName} from '../../assets/names.ts'
import {parseTransform} from '../../assets/transform.ts'
import {identify} from '../caller.ts'
import type {LakeContext} from '../context.ts'
import {ApiError, notSignedIn} from '../errors.ts'
import {disposition} from './disposition.ts'
import {chooseFormat, mimeTypes, wantsOriginal, wantsRaw} from './negotiate.ts'
import {isFresh, sendFile} from './send-file.ts'

/** Answers `images/…` and `files/…`. Bytes are public to whoever knows the address, as on the hosted service. */
export interface AssetServer {
  answer(request: IncomingMessage, response: ServerResponse, url: URL, path: string): Promise<void>
}

const kinds = {images: 'image', files: 'file'} as const

/** The addresses of bytes, which stand beside the versioned endpoints. */
export const assetAddresses = Object.keys(kinds).map((kind) => `GET ${kind}/:project/:dataset/:file`)

export function isAssetPath(path: string): boolean {
  return Object.keys(kinds).some((kind) => path.startsWith(`${kind}/`))
}

interface Asked {
  readonly dataset: string
  readonly name: AssetName
}

const aYear = 'public, max-age=31536000, immutable'

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new ApiError(400, 'The path holds a broken percent-encoding')
  }
}

function parsePath(path: string, {core, projectId}: LakeContext): Asked {
  const [kind, project = '', dataset = '', file = '', label] = path.split('/').map(decode)
  const name = parseFileName(kind === 'images' ? kinds.images : kinds.files, file)
  if (project !== projectId || !core.dataset(dataset) || !name || label !== undefined) {
    throw new ApiError(404, 'Asset not found')
  }
  return {dataset, name}
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** Headers of all bytes that came from users: never run, never sniffed, embeddable by the site on any origin. */
function safeHeaders(mimeType: string): Record<string, string> {
  return {
    'content-type': mimeType,
    'cache-control': aYear,
    'cross-origin-resource-policy': 'cross-origin',
    // Chromium's PDF viewer doesn't start in a sandbox; a PDF can't reach the page's origin anyway.
    ...(mimeType !== 'application/pdf' && {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    }),
  }
}

export function createAssetServer(context: LakeContext, assets: Assets): AssetServer {
  const sendOriginal = async (request: IncomingMessage, response: ServerResponse, url: URL, asked: Asked) => {
    const {dataset, name} = asked
    const raw = wantsRaw(url.searchParams)
    const stored = assets.vault.pathOf(dataset, name)
    const path = raw || name.kind === 'file' ? stored : await assets.originals.publicPath(dataset, name)
    const document = context.core.documents.get(dataset, assetId(name))
    const found = name.kind === 'image' ? mimeTypes[name.extension] : text(document?.['mimeType'])
    const mimeType = found ?? 'application/octet-stream'
    const title = text(document?.['originalFilename']) ?? fileName(name)
    const headers = {
      ...safeHeaders(mimeType),
      'content-disposition': disposition(mimeType, title, url.searchParams.get('dl')),
      ...(raw && {'cache-control': 'private, no-cache'}),
    }
    const etag = path === stored ? `"${name.sha1}"` : `"${name.sha1}-public"`
    return sendFile(request, response, {path, etag, headers})
  }
  /** What a file tells of whoever made it is for members only. */
  const requireMember = (request: IncomingMessage): void => {
    const {accounts, origins, cookies} = context
    const {identity, problem} = identify(request, accounts, origins, cookies.session)
    if (!identity) throw problem ?? notSignedIn()
  }
  const sendImage = async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    dataset: string,
    name: ImageName,
  ) => {
    const transform = parseTransform(url.searchParams)
    if (!assets.vault.has(dataset, name)) throw new ApiError(404, 'Asset not found')
    const format = chooseFormat(name, transform, request.headers.accept ?? '')
    const image = assets.image(dataset, name, transform, format)
    const mimeType = mimeTypes[format] ?? 'application/octet-stream'
    const headers: Record<string, string> = {
      ...safeHeaders(mimeType),
      etag: image.etag,
      'content-disposition': disposition(mimeType, `${name.sha1}.${format}`, url.searchParams.get('dl')),
    }
    if (transform.auto) response.appendHeader('vary', 'accept')
    if (isFresh(request, image.etag)) {
      response.writeHead(304, headers).end()
      return
    }
    const body = await image.bytes()
    response.writeHead(200, {...headers, 'content-length': String(body.length)})
    response.end(body)
  }
  return {
    async answer(request, response, url, path) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.setHeader('allow', 'GET, HEAD')
        throw new ApiError(405, `${request.method} is not possible here`)
      }
      const asked = parsePath(path, context)
      if (!response.hasHeader('access-control-allow-origin')) response.setHeader('access-control-allow-origin', '*')
      const {dataset, name} = asked
      if (name.kind === 'image' && wantsRaw(url.searchParams)) requireMember(request)
      else if (name.kind === 'image' && !wantsOriginal(name, url.searchParams))
        return sendImage(request, response, url, dataset, name)
      return sendOriginal(request, response, url, asked)
    },
  }
}
