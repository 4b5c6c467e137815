import {Box, Dialog, Flex, Stack} from '@sanity/ui'
import {useEffect, useRef, type ReactNode} from 'react'
import {sectionStart} from './section.tsx'

interface PaperProps {
  readonly title: string
  readonly onClose: () => void
  /** Id of what gets the focus when it closes. */
  readonly returnTo: string
  readonly buttons: ReactNode
  readonly children: ReactNode
}

/** Marks what a dialog begins with, for the keyboard. */
export const beginHere = {'data-begin-here': true}

/** A dialog. The focus goes into it and, when it closes, back to where it came from; a click beside it loses nothing. */
export function Paper({title, onClose, returnTo, buttons, children}: PaperProps) {
  const content = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    card.current?.querySelector<HTMLElement>('[data-begin-here]')?.focus()
    return () => {
      const back = document.getElementById(returnTo) ?? document.getElementById(sectionStart)
      back?.focus()
    }
  }, [returnTo])
  return (
    <Dialog
      ref={card}
      contentRef={content}
      id="access-dialog"
      header={title}
      width={1}
      onClose={onClose}
      __unstable_autoFocus={false}
      footer={
        <Box padding={3}>
          <Flex gap={2} justify="flex-end" wrap="wrap">
            {buttons}
          </Flex>
        </Box>
      }
    >
      <Stack gap={4} padding={4}>
        {children}
      </Stack>
    </Dialog>
  )
}
