import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import config from './jest.config.mjs';

const rooms = readdirSync(join(import.meta.dirname, 'src')).map((room) => `<rootDir>/test/${room}/`);

/** Everything, with the tests of the rooms in few suites: `npm test`. @type {import('jest').Config} */
export default { ...config, testPathIgnorePatterns: ['/node_modules/', ...rooms] };
