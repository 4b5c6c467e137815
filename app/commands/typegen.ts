import {typegen} from '../../sanity/schema/typegen.ts'
import {writeLanguageLists} from './language-lists.ts'

const options = {check: process.argv.includes('--check')}
writeLanguageLists(options)
await typegen(options)
