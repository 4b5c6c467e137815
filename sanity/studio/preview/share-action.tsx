import {ShareIcon} from '@sanity/icons/Share'
import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import {useClient, useDocumentPairPermissions, type DocumentActionComponent} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {useStrings} from '../use-words.ts'
import {publicPage} from '../public-page.ts'
import {addressOf, makeLink, takeBack, terms, type SharedLink} from './links.ts'
import {useLinks} from './use-links.ts'

/** Sends somebody without an account to a page that is not public yet. Only who may publish gives things away. */
export const shareAction: DocumentActionComponent = ({id, type, draft, published}) => {
  const [permissions] = useDocumentPairPermissions({id, type, permission: 'publish'})
  const {preview: words} = useStrings()
  const [isOpen, setOpen] = useState(false)
  const origin = window.location.origin
  const page = publicPage(origin, draft ?? published)
  if (page === undefined || permissions?.granted !== true) return null
  return {
    label: words.share,
    icon: ShareIcon,
    title: words.shareHow,
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: words.share,
      content: <Links path={new URL(page).pathname} origin={origin} />,
      onClose: () => setOpen(false),
    },
  }
}
shareAction.displayName = 'SharePreview'

function Links({path, origin}: {readonly path: string; readonly origin: string}) {
  const {preview: words} = useStrings()
  const client = useClient({apiVersion: studioApiVersion})
  const {links, failed, changed} = useLinks(client, path)
  return (
    <Stack gap={5}>
      <Text size={1}>{words.shareHow}</Text>
      {failed && <Text size={1}>{words.shareFailed}</Text>}
      {links.map((link) => (
        <SharedLinkCard
          key={link._id}
          link={link}
          address={addressOf(origin, link)}
          onTakeBack={() => changed(takeBack(client, link))}
        />
      ))}
      <Flex gap={2} wrap="wrap">
        {terms.map((days) => (
          <Button
            key={days}
            mode="ghost"
            text={words.newLink(days)}
            onClick={() => changed(makeLink(client, path, days, new Date()))}
          />
        ))}
      </Flex>
    </Stack>
  )
}

interface CardProps {
  readonly link: SharedLink
  readonly address: string
  readonly onTakeBack: () => void
}

function SharedLinkCard({link, address, onTakeBack}: CardProps) {
  const {preview: words} = useStrings()
  return (
    <Card border padding={3}>
      <Stack gap={3}>
        <Text size={1} style={{overflowWrap: 'anywhere'}}>
          {address}
        </Text>
        <Flex align="center" gap={3} justify="space-between" wrap="wrap">
          <Text size={1} muted>
            {words.until(new Date(link.expiresAt).toLocaleString())}
          </Text>
          <Flex gap={2}>
            <Button mode="bleed" text={words.copy} onClick={() => void navigator.clipboard?.writeText(address)} />
            <Button mode="bleed" tone="critical" text={words.takeBack} onClick={onTakeBack} />
          </Flex>
        </Flex>
      </Stack>
    </Card>
  )
}
