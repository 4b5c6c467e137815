import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useState} from 'react'
import {useClient, useCurrentUser, type NavbarProps} from 'sanity'
import type {MemberRole} from '../../../lib/model/access.ts'
import {studioApiVersion} from '../../schema/api-version.ts'
import {useStrings} from '../use-words.ts'
import {presentRole, roleAmong} from './oneself.ts'

/**
 * The user's role now. A change of role cuts all streams: when ours opens again, or may not, and when the user comes
 * back, it is asked for. To somebody who has no access any more Studio then shows where to sign in.
 */
function usePresentRole(): MemberRole | undefined {
  const client = useClient({apiVersion: studioApiVersion})
  const [role, setRole] = useState<MemberRole>()
  useEffect(() => {
    // An outage tells nothing of the role; Studio says it elsewhere, and the stream opens again after it.
    const ask = () => void presentRole(client).then(setRole, () => undefined)
    const listening = client
      .listen('*[_id == "site"]', {}, {events: ['welcome', 'reconnect'], includeResult: false})
      .subscribe({next: ask, error: ask})
    window.addEventListener('focus', ask)
    return () => {
      listening.unsubscribe()
      window.removeEventListener('focus', ask)
    }
  }, [client])
  return role
}

function RoleNotice() {
  const {access: words} = useStrings()
  const opened = roleAmong(useCurrentUser()?.roles ?? [])
  const now = usePresentRole()
  if (now === undefined || now === opened) return null
  return (
    <Card role="alert" tone="caution" borderBottom paddingX={4} paddingY={3}>
      <Flex align="center" gap={4} justify="space-between" wrap="wrap">
        <Stack gap={3} flex={1} style={{minWidth: '14rem'}}>
          <Text size={1} weight="semibold">
            {words.notice.changed}
          </Text>
          <Text size={1}>{words.notice.how(words.nowYouAre[now])}</Text>
        </Stack>
        <Button text={words.notice.reload} onClick={() => window.location.reload()} />
      </Flex>
    </Card>
  )
}

/** Studio's bar, and below it, when it is so, that the user's role has changed. Nothing is reloaded unasked. */
export function NavbarWithNotice(props: NavbarProps) {
  return (
    <>
      {props.renderDefault(props)}
      <RoleNotice />
    </>
  )
}
