import type {CSSProperties} from 'react'
import type {Timeline} from '../../lib/format/timeline.ts'
import type {Role} from '../../lib/model/role.ts'
import styles from './RoleBar.module.css'

interface Props {
  readonly role: Pick<Role, 'key' | 'to'>
  readonly timeline: Timeline | undefined
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`

/** The time of a role as a bar over the years; the words beside it say the same. */
export function RoleBar({role, timeline}: Props) {
  const bar = timeline?.bars.get(role.key)
  if (bar === undefined) return null
  const place: CSSProperties = {insetInlineStart: percent(bar.start), inlineSize: percent(bar.end - bar.start)}
  return (
    <span className={styles.track} aria-hidden="true">
      <span className={role.to === undefined ? styles.open : styles.closed} style={place} />
    </span>
  )
}
