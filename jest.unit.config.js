const config = require('./jest.config');

/** What is slow, or about more than one room: `npm test` runs it too. */
const BESIDE_THE_ROOMS = ['api', 'docs', 'fuzz', 'generated', 'lab', 'package', 'set-ups'];

/** @type {import('jest').Config} */
module.exports = {
  ...config,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...BESIDE_THE_ROOMS.map((folder) => `<rootDir>/test/${folder}/`)],
};
