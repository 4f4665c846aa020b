import config from './jest.config.mjs';

/**
 * Tests that run shells, servers, the TypeScript compiler or tools of this repository, or take more than ten seconds, each file as a
 * separate suite: `npm run test:slow`.
 *
 * @type {import('jest').Config}
 */
export default { ...config, testMatch: ['<rootDir>/{test,examples}/**/*.slow.test.ts'] };
