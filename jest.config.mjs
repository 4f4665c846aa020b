/** Each file of tests as a separate suite: `npx jest <words>`. @type {import('jest').Config} */
export default {
  testEnvironment: '<rootDir>/test/environment.ts',
  // By default one core stays idle, of two.
  maxWorkers: '100%',
  // Fuzz tests draw their values from it.
  showSeed: true,
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: {
    '^@org/milvus-k8s$': '<rootDir>/src/index.ts',
    '^@org/milvus-k8s/jest$': '<rootDir>/src/jest/index.ts',
    '^@org/milvus-k8s/(\\w+)$': '<rootDir>/src/entries/$1/index.ts',
  },
  testMatch: ['<rootDir>/{test,examples}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/together/'],
  snapshotFormat: { escapeString: false, printBasicPrototype: false },
};
