import nextJest from 'next/jest.js'

const createJestConfig = nextJest({dir: './'})

/** What both environments share. ESM-only packages are compiled; ours are TypeScript. */
const shared = {
  moduleNameMapper: {
    '^server-only$': '<rootDir>/tests/support/empty.ts',
    '(\\.element\\.ts\\?address|\\.woff2)$': '<rootDir>/tests/support/address.ts',
  },
  setupFilesAfterEnv: ['<rootDir>/tests/support/strict.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/.next/', '/.data/'],
  modulePathIgnorePatterns: ['<rootDir>/.next/', '<rootDir>/.data/'],
}

/** next/jest leaves nearly all of node_modules uncompiled; many packages here are ESM only, so all of it is compiled. */
async function project(name, testEnvironment, testMatch, extra = []) {
  const config = await createJestConfig({
    ...shared,
    displayName: name,
    testEnvironment,
    testMatch,
    setupFilesAfterEnv: [...shared.setupFilesAfterEnv, ...extra],
  })()
  return {...config, transformIgnorePatterns: ['^.+\\.module\\.css$', '/node_modules/.*\\.(node|json)$']}
}

export default async function config() {
  return {
    // By itself Jest leaves one core out: on a machine with two, as CI's, that is half of them.
    maxWorkers: '100%',
    projects: [
      await project('unit', 'node', ['<rootDir>/tests/unit/**/*.test.{ts,tsx}']),
      await project(
        'components',
        'jsdom',
        ['<rootDir>/tests/components/**/*.test.{ts,tsx}'],
        ['<rootDir>/tests/support/dom.ts'],
      ),
      await project('lake', 'node', ['<rootDir>/tests/lake/**/*.test.ts']),
    ],
  }
}
