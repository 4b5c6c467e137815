import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {ErrorOutlineIcon} from '@sanity/icons/ErrorOutline'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import {defineDocumentInspector, type DocumentInspectorMenuItem} from 'sanity'
import {useDocumentPane} from 'sanity/structure'
import {useWords} from '../use-words.ts'
import {sorted} from './markers.ts'
import {GatePanel} from './panel.tsx'

export const gateInspectorName = 'before-you-publish'

function useMenuItem(): DocumentInspectorMenuItem {
  const words = useWords()
  const {errors, advice} = sorted(useDocumentPane().validation)
  const title = words.beforeYouPublish
  if (errors.length > 0) return {title, icon: ErrorOutlineIcon, tone: 'critical', showAsAction: true}
  if (advice.length > 0) return {title, icon: InfoOutlineIcon, tone: 'caution', showAsAction: true}
  return {title, icon: CheckmarkCircleIcon, tone: 'positive', showAsAction: true}
}

/** *Before you publish*: what is to be settled and what is advised, in place of Studio's list of validation errors. */
export const gateInspector = defineDocumentInspector({name: gateInspectorName, component: GatePanel, useMenuItem})
