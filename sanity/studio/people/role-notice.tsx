import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient, useCurrentUser, type NavbarProps} from 'sanity'
import {studioApiVersion} from '../../schema/api-version.ts'
import {useStrings} from '../use-words.ts'
import {presentStanding, roleAmong, type Standing} from './oneself.ts'

/**
 * What the user may do now. A change of role or the end of a session cuts all streams: when ours opens again, or may not,
 * and when the user comes back, it is asked for.
 */
function useStanding(): Standing {
  const client = useClient({apiVersion: studioApiVersion})
  const [standing, setStanding] = useState<Standing>()
  useEffect(() => {
    // An outage tells nothing of the role; Studio says it elsewhere, and the stream opens again after it.
    const ask = () => void presentStanding(client).then(setStanding, () => undefined)
    const listening = client
      .listen('*[_id == "site"]', {}, {events: ['welcome', 'reconnect'], includeResult: false})
      .subscribe({next: ask, error: ask})
    window.addEventListener('focus', ask)
    return () => {
      listening.unsubscribe()
      window.removeEventListener('focus', ask)
    }
  }, [client])
  return standing
}

function RoleNotice() {
  const {access: words} = useStrings()
  const opened = roleAmong(useCurrentUser()?.roles ?? [])
  const now = useStanding()
  if (now === undefined || now === opened) return null
  const {title, how} =
    now === 'signedOut' ? words.signedOut : {title: words.notice.changed, how: words.notice.how(words.nowYouAre[now])}
  return (
    <Card role="alert" tone="caution" borderBottom paddingX={4} paddingY={3}>
      <Flex align="center" gap={4} justify="space-between" wrap="wrap">
        <Stack gap={3} flex={1} style={{minWidth: '14rem'}}>
          <Text size={1} weight="semibold">
            {title}
          </Text>
          <Text size={1}>{how}</Text>
        </Stack>
        <Button text={words.notice.reload} onClick={() => window.location.reload()} />
      </Flex>
    </Card>
  )
}

/** Studio's bar, and below it, when it is so, that the user's role has changed or that they are signed out. Nothing is reloaded unasked. */
export function NavbarWithNotice(props: NavbarProps) {
  return (
    <>
      {props.renderDefault(props)}
      <RoleNotice />
    </>
  )
}
