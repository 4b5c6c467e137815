import {typegen} from '../../sanity/schema/typegen.ts'

await typegen({check: process.argv.includes('--check')})
