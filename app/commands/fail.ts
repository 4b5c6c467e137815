import {SettingError} from '../../lib/env.ts'

/** A reason to stop that the operator can do something about: shown as one line, without a stack. */
export class Stop extends Error {}

/** Runs a command; what the operator can mend ends as one clear line and exit code 1. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    const mendable = error instanceof Stop || error instanceof SettingError
    console.error(mendable ? error.message : error)
    process.exitCode = 1
    process.exit()
  }
}
