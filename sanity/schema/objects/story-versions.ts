import {defineType} from '@sanity/types'

/**
 * Holds no value: a place in the form where Studio shows the versions of a story (`sanity/studio/versions`), which are
 * tied together by a document of their own.
 */
export const storyVersions = defineType({name: 'storyVersions', title: 'Versions', type: 'string', readOnly: true})
