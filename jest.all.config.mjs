import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import config from './jest.config.mjs';

const rooms = readdirSync(join(import.meta.dirname, 'src')).map((room) => `<rootDir>/test/${room}/`);

/**
 * Everything but the installed package, with the tests of the rooms in few suites: `npm test`. The package is built, installed and used
 * in projects of its own, which takes longer than all else: `npm run test:package`.
 *
 * @type {import('jest').Config}
 */
export default { ...config, testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/package/', ...rooms] };
