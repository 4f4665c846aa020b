import config from './jest.config.mjs';

/** All fast tests, in few suites: `npm test`. @type {import('jest').Config} */
export default { ...config, testMatch: ['<rootDir>/test/together/*.test.ts'], testPathIgnorePatterns: ['/node_modules/'] };
