import sharp from 'sharp'
import {z} from 'zod'
import type {Asked, Row, Scene} from './row.ts'
import {administrators, editors, everybody, members, membersReading, reading, row, writers} from './row.ts'

const draft = (id: string) => ({_id: `drafts.${id}`, _type: 'topic', name: 'A draft'})
const published = (id: string) => ({_id: id, _type: 'topic', name: 'Published'})

type Document = ReturnType<typeof draft>

const mutate = 'POST data/mutate/:dataset'
const act = 'POST data/actions/:dataset'

/** A mutation, after the documents that it is about were written. */
function change(what: string, outcomes: Row['outcomes'], mutation: (id: string) => unknown, ...before: Making[]): Row {
  return row(mutate, what, outcomes, async (scene) => {
    if (before.length > 0) await scene.write(...before.map((make) => make(scene.id)))
    return {json: {mutations: [mutation(scene.id)]}}
  })
}
type Making = (id: string) => Document

function action(what: string, outcomes: Row['outcomes'], given: (id: string) => object, ...before: Making[]): Row {
  return row(act, what, outcomes, async (scene) => {
    if (before.length > 0) await scene.write(...before.map((make) => make(scene.id)))
    return {json: {actions: [given(scene.id)]}}
  })
}

const pair = (id: string) => ({draftId: `drafts.${id}`, publishedId: id})
const kind = (name: string) => ({actionType: `sanity.action.document.${name}`})
const patch = {set: {name: 'Changed'}}
const all = encodeURIComponent('*[_id in [$id, "drafts." + $id]]')
const search = `?query=${all}&$id=%22seen%22&perspective=raw`

const writes: readonly Row[] = [
  change('create a draft', writers, (id) => ({create: draft(id)})),
  change('change a draft', writers, (id) => ({patch: {id: `drafts.${id}`, ...patch}}), draft),
  change('delete a draft', writers, (id) => ({delete: {id: `drafts.${id}`}}), draft),
  change('write what is published', editors, (id) => ({createOrReplace: published(id)})),
  change('change what is published', editors, (id) => ({patch: {id, ...patch}}), published),
  change('delete what is published', editors, (id) => ({delete: {id}}), published),
  change('write a version for a release', editors, (id) => ({create: {...draft(id), _id: `versions.spring.${id}`}})),
  change('write an asset’s document by hand', editors, (id) => ({
    create: {_id: `image-${id}`, _type: 'sanity.imageAsset'},
  })),
  {
    ...row(mutate, 'change drafts and what is published, by query', editors, async (scene) => {
      await scene.write(published(scene.id), draft(scene.id))
      const query = '*[_id in [$id, "drafts." + $id]]'
      return {search: '?returnIds=true', json: {mutations: [{patch: {query, params: {id: scene.id}, ...patch}}]}}
    }),
    done: /"operation":"update"/,
  },
  action('create a draft', writers, (id) => ({...kind('create'), publishedId: id, attributes: draft(id)})),
  action('edit what is published, as a draft', writers, (id) => ({...kind('edit'), ...pair(id), patch}), published),
  action('replace a draft', writers, (id) => ({...kind('replaceDraft'), attributes: draft(id)}), draft),
  action('discard a draft', writers, (id) => ({...kind('discard'), draftId: `drafts.${id}`}), draft),
  action('publish', editors, (id) => ({...kind('publish'), ...pair(id)}), draft),
  action('publish over what is published', editors, (id) => ({...kind('publish'), ...pair(id)}), draft, published),
  action('unpublish', editors, (id) => ({...kind('unpublish'), ...pair(id)}), published),
  action(
    'delete what is published, with its draft',
    editors,
    (id) => ({...kind('delete'), publishedId: id, includeDrafts: [`drafts.${id}`]}),
    published,
    draft,
  ),
]

const bothIds = {ids: 'seen,drafts.seen'}

const reads: readonly Row[] = [
  row('GET data/query/:dataset', 'query', reading, () => ({search})),
  row('POST data/query/:dataset', 'query', reading, () => ({
    search: '?perspective=raw',
    json: {query: '*[references($none) == false]', params: {none: 'x'}},
  })),
  row('GET data/doc/:dataset/:ids', 'documents by id', reading, () => ({params: bothIds})),
  row('GET data/export/:dataset', 'all documents', reading),
  row(
    'GET data/history/:dataset/events/documents/:ids',
    'who did what to a document, and when',
    membersReading,
    () => ({
      params: bothIds,
    }),
  ),
  row('GET data/history/:dataset/transactions/:ids', 'what each change was', membersReading, () => ({params: bothIds})),
  row('GET data/history/:dataset/documents/:ids', 'a document as it was', membersReading, () => ({params: bothIds})),
  row('GET data/references/:dataset/documents/:id/to', 'references from other datasets: always 0', everybody, () => ({
    params: {id: 'seen'},
  })),
]

const picture = sharp({create: {width: 4, height: 2, channels: 3, background: '#c33'}}).png()
const asset = z.object({document: z.object({path: z.string()})})

/** Stores bytes as an administrator; the last part of their address. */
async function stored({lake, dataset, id}: Scene, room: 'images' | 'files'): Promise<Asked> {
  const response = await lake.fetch(`/v1/assets/${room}/${dataset}?filename=${id}.txt`, {
    method: 'POST',
    headers: {authorization: `Bearer ${lake.token('administrator')}`},
    body: room === 'images' ? new Uint8Array(await picture.toBuffer()) : `text of ${id}`,
  })
  const {document} = asset.parse(await response.json())
  return {params: {file: document.path.split('/').at(-1) ?? ''}}
}

const assets: readonly Row[] = [
  row('POST assets/images/:dataset', 'upload a picture', writers, async () => ({
    body: new Uint8Array(await picture.toBuffer()),
  })),
  row('POST assets/files/:dataset', 'upload a file', writers, ({id}) => ({
    search: '?filename=a.txt',
    body: `text ${id}`,
  })),
  row('GET images/:project/:dataset/:file', 'a picture whose address is known', everybody, (scene) =>
    stored(scene, 'images'),
  ),
  row(
    'GET images/:project/:dataset/:file',
    'its bytes as they were uploaded (`dlRaw=true`)',
    members,
    async (scene) => ({
      ...(await stored(scene, 'images')),
      search: '?dlRaw=true',
    }),
  ),
  row('GET files/:project/:dataset/:file', 'a file whose address is known', everybody, (scene) =>
    stored(scene, 'files'),
  ),
]

const chief = (scene: Scene) => ({authorization: `Bearer ${scene.lake.token('administrator')}`})
const madeDataset = async (scene: Scene): Promise<Asked> => {
  await scene.lake.fetch(`/v1/datasets/${scene.id}`, {method: 'PUT', headers: chief(scene)})
  return {params: {name: scene.id}}
}

const datasets = ['projects/:project/datasets', 'datasets'].flatMap((path): Row[] => [
  row(`GET ${path}`, 'names of datasets', members),
  row(`PUT ${path}/:name`, 'make a dataset', administrators, ({id}) => ({params: {name: id}})),
  row(`DELETE ${path}/:name`, 'delete a dataset', administrators, madeDataset),
])

export const dataRows: readonly Row[] = [...reads, ...writes, ...assets, ...datasets]
