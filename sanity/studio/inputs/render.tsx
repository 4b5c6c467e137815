import {Stack} from '@sanity/ui'
import {
  isArrayOfBlocksInputProps,
  isArrayOfPrimitivesInputProps,
  isStringInputProps,
  type InputProps,
  type PortableTextInputProps,
} from 'sanity'
import {GateStrip} from '../gate/strip.tsx'
import {StoryVersionsInput} from '../versions/panel.tsx'
import {BodyInput} from './body.tsx'
import {PictureInput} from './picture.tsx'
import {RoleKeysInput} from './role-keys.tsx'
import {SteadyCaret} from './steady-caret.tsx'

const isPortableText = (props: InputProps): props is PortableTextInputProps => isArrayOfBlocksInputProps(props)

const isWholeDocument = ({path, schemaType}: InputProps) => path.length === 0 && schemaType.type?.name === 'document'

/** Shows the newsroom's own inputs for the types that have one, Studio's for all others. */
export function renderInput(props: InputProps) {
  if (props.schemaType.name === 'roleKeys' && isArrayOfPrimitivesInputProps(props)) return <RoleKeysInput {...props} />
  if (props.schemaType.name === 'body' && isPortableText(props)) return <BodyInput {...props} />
  if (props.schemaType.name === 'picture') return <PictureInput {...props} />
  if (props.schemaType.name === 'storyVersions') return <StoryVersionsInput />
  if (isStringInputProps(props)) {
    return <SteadyCaret input={props.elementProps.ref}>{props.renderDefault(props)}</SteadyCaret>
  }
  if (!isWholeDocument(props)) return props.renderDefault(props)
  return (
    <Stack gap={5}>
      <GateStrip />
      {props.renderDefault(props)}
    </Stack>
  )
}
