import {Box, Card, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'
import {nameIn, otherName} from '../../../lib/model/text.ts'
import {sentence} from '../../schema/choices.ts'
import {useDeskLanguage, useStrings, useWords} from '../use-words.ts'
import {findInstitutions, unitsOf, type Institution} from './institution-tree.ts'
import {Note} from './note.tsx'
import {useLive} from './use-live.ts'

/** Id under which the tree opens the list of all institutions, which can be searched. */
export const allInstitutions = 'all'

function Name({one: {_id, name, kind}}: {readonly one: Institution}) {
  const {ChildLink, routerPanesState, groupIndex} = usePaneRouter()
  const language = useDeskLanguage()
  const {schema} = useStrings()
  const isOpen = routerPanesState[groupIndex + 1]?.some(({id}) => id === _id) === true
  const said = kind === undefined ? undefined : schema(sentence(kind))
  return (
    <Card as={ChildLink} data-as="a" childId={_id} padding={2} radius={2} selected={isOpen} pressed={isOpen}>
      <Stack gap={2}>
        <Text size={1} weight="medium">
          {[nameIn(name, language).text, otherName(name, language)?.text].filter(Boolean).join(' ')}
        </Text>
        {said !== undefined && (
          <Text size={0} muted>
            {said}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

interface UnitsProps {
  readonly all: readonly Institution[]
  readonly parent: string | undefined
}

/** The units of an institution, each with its own below it. */
function Units({all, parent}: UnitsProps) {
  const language = useDeskLanguage()
  const units = unitsOf(all, parent, language)
  if (units.length === 0) return null
  const inset = parent === undefined ? {} : {borderLeft: true, style: {marginInlineStart: 12, paddingInlineStart: 8}}
  return (
    <Card as="ul" padding={0} margin={0} {...inset}>
      {units.map((one) => (
        <Box as="li" key={one._id} style={{listStyle: 'none'}}>
          <Name one={one} />
          <Units all={all} parent={one._id} />
        </Box>
      ))}
    </Card>
  )
}

/** Institutions as they are parts of each other; each opens beside the tree. */
export function InstitutionsPane() {
  const words = useWords()
  const {ChildLink} = usePaneRouter()
  const state = useLive(findInstitutions, 'institution')
  if (state.status === 'looking') return <Note>{words.looking}</Note>
  if (state.status === 'failed') return <Note>{words.lookFailed}</Note>
  return (
    <Box padding={3} height="fill" overflow="auto">
      <Stack gap={3}>
        <Card as={ChildLink} data-as="a" childId={allInstitutions} padding={2} radius={2}>
          <Text size={1}>{words.allInstitutions}</Text>
        </Card>
        {state.found.length === 0 ? (
          <Note>{words.noInstitutions}</Note>
        ) : (
          <Units all={state.found} parent={undefined} />
        )}
      </Stack>
    </Box>
  )
}
