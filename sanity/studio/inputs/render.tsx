import {isArrayOfPrimitivesInputProps, type InputProps} from 'sanity'
import {RoleKeysInput} from './role-keys.tsx'

/** Shows the newsroom's own inputs for the types that have one, Studio's for all others. */
export function renderInput(props: InputProps) {
  if (props.schemaType.name === 'roleKeys' && isArrayOfPrimitivesInputProps(props)) return <RoleKeysInput {...props} />
  return props.renderDefault(props)
}
