import type {Assets} from '../../assets/assets.ts'
import type {AssetName} from '../../assets/names.ts'
import type {Labels} from '../../assets/upload.ts'
import {mayUpload, uploadForbidden} from '../../assets/upload.ts'
import type {Endpoint, Exchange} from '../../contract.ts'
import {LakeError} from '../../contract.ts'
import {notSignedIn} from '../errors.ts'

const byteLimits = {image: 50 * 1024 * 1024, file: 200 * 1024 * 1024} as const

/** Undefined when the parameter is missing or empty; LakeError 400 when it is absurdly long. */
function readLabel({url}: Exchange, name: string): string | undefined {
  const value = url.searchParams.get(name) ?? ''
  if (value.length > 5000) throw new LakeError(400, `The parameter "${name}" is too long`)
  return value === '' ? undefined : value
}

function readLabels(exchange: Exchange): Labels {
  const [id, name, url] = ['sourceId', 'sourceName', 'sourceUrl'].map((key) => readLabel(exchange, key))
  const labels = ['filename', 'label', 'title', 'description', 'creditLine'].flatMap((key) => {
    const value = readLabel(exchange, key)
    return value === undefined ? [] : [[key, value]]
  })
  return {...Object.fromEntries(labels), ...(id && {source: {id, name: name ?? '', url: url ?? ''}})}
}

/** `assets/images/:dataset` and `assets/files/:dataset`: a raw body in, `{document}` out. */
export function assetEndpoints(assets: Assets): Endpoint[] {
  const upload = (kind: AssetName['kind']) => async (exchange: Exchange) => {
    const {access, params} = exchange
    // Before the body: who may not store anything needn't send 200 MB first.
    if (access.caller.via === 'anonymous') throw notSignedIn()
    if (!mayUpload(access)) throw uploadForbidden()
    const bytes = await exchange.body(byteLimits[kind])
    const document = await assets.upload({
      kind,
      dataset: params['dataset'] ?? '',
      bytes,
      labels: readLabels(exchange),
      access,
    })
    exchange.send(200, {document})
  }
  return [
    {method: 'POST', path: 'assets/images/:dataset', open: 'data', handle: upload('image')},
    {method: 'POST', path: 'assets/files/:dataset', open: 'data', handle: upload('file')},
  ]
}
