'use client'

import dynamic from 'next/dynamic'
import type {StudioProps} from './loaded-studio.tsx'

// Studio is made for the browser and is large: the server neither renders nor loads it.
const LoadedStudio = dynamic<StudioProps>(
  () => import('./loaded-studio.tsx').then((module) => ({default: module.LoadedStudio})),
  {ssr: false},
)

/** Studio, loaded in the editor's browser. */
export function NewsroomStudio(props: StudioProps) {
  return <LoadedStudio {...props} />
}
