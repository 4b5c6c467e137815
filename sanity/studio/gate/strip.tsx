import {Button, Card, Flex, Text} from '@sanity/ui'
import {useDocumentPane} from 'sanity/structure'
import {useWords} from '../use-words.ts'
import {gateInspectorName} from './inspector.tsx'
import {sorted} from './markers.ts'

/** One line above the form: how much is to be settled, and the way to the list of it. */
export function GateStrip() {
  const words = useWords()
  const {validation, openInspector, inspector} = useDocumentPane()
  const {errors, advice} = sorted(validation)
  if (errors.length + advice.length === 0 || inspector?.name === gateInspectorName) return null
  return (
    <Card as="output" tone={errors.length > 0 ? 'critical' : 'caution'} padding={3} radius={2} border>
      <Flex align="center" gap={3}>
        <Text size={1} style={{flex: 1}}>
          {words.settle(errors.length, advice.length)}
        </Text>
        <Button
          fontSize={1}
          padding={2}
          mode="ghost"
          text={words.show}
          onClick={() => openInspector(gateInspectorName)}
        />
      </Flex>
    </Card>
  )
}
