import {EllipsisHorizontalIcon} from '@sanity/icons/EllipsisHorizontal'
import {Button} from '@sanity/ui'
import {Menu, MenuButton} from '@sanity/ui/menu'
import type {ReactNode} from 'react'
import {useStrings} from '../use-words.ts'

/** Id of the button of a row: where the focus returns to. */
export const rowMenuId = (id: string) => `access-more-${id}`

/** What can be done with a row. `name` tells whose it is. */
export function RowMenu({
  id,
  name,
  children,
}: {
  readonly id: string
  readonly name: string
  readonly children: ReactNode
}) {
  const {access: words} = useStrings()
  return (
    <MenuButton
      id={rowMenuId(id)}
      button={<Button icon={EllipsisHorizontalIcon} mode="bleed" padding={2} aria-label={words.more(name)} />}
      menu={<Menu>{children}</Menu>}
      popover={{portal: true, placement: 'bottom-end'}}
    />
  )
}
