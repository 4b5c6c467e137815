import type {CustomValidator, Rule} from '@sanity/types'
import type {Say} from './say.ts'

function translatedRule(rule: Rule, say: Say): Rule {
  const copy = rule.clone()
  if (typeof copy._message === 'string') copy._message = say(copy._message)
  copy._rules = copy._rules.map((spec) => {
    if (spec.flag !== 'custom') return spec
    const constraint: CustomValidator = async (value, context) => {
      const told = await spec.constraint(value, context)
      return typeof told === 'string' ? say(told) : told
    }
    return {...spec, constraint}
  })
  return copy
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'clone' in value && '_rules' in value

type Validation = (...given: readonly unknown[]) => unknown
const isValidation = (value: unknown): value is Validation => typeof value === 'function'

/** A field's validation, with its messages in the editor's language. */
export function translatedRules(validation: unknown, say: Say): unknown {
  if (!isValidation(validation)) return validation
  return (rule: unknown) => {
    const made = validation(rule)
    if (Array.isArray(made)) return made.map((one) => (isRule(one) ? translatedRule(one, say) : one))
    return isRule(made) ? translatedRule(made, say) : made
  }
}
