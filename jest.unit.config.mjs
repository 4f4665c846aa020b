import config from './jest.config.mjs';

/** The tests of the rooms of `src/`, in few suites: `npm run unit`. @type {import('jest').Config} */
export default { ...config, testMatch: ['<rootDir>/test/together/rooms-*.test.ts'], testPathIgnorePatterns: ['/node_modules/'] };
