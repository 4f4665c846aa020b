import config from './jest.config.mjs';

/**
 * Tests that run shells, servers, the TypeScript compiler or tools of this repository, each file as a suite of its own: `npm run test:slow`.
 *
 * @type {import('jest').Config}
 */
export default { ...config, testMatch: ['<rootDir>/{test,examples}/**/*.slow.test.ts'] };
