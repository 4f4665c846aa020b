/** Each file of tests as a suite of its own: `npx jest <words>`. @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // By default one core stays idle, of two.
  maxWorkers: '100%',
  // Looking up a global is slow in Jest's contexts, and cdk8s looks these up for every value that it prints.
  sandboxInjectedGlobals: ['Array', 'Object', 'Map', 'Set', 'String', 'Error'],
  // Fuzz tests draw their values from it.
  showSeed: true,
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: {
    '^@org/milvus-k8s$': '<rootDir>/src/index.ts',
    '^@org/milvus-k8s/jest$': '<rootDir>/src/jest/index.ts',
    '^@org/milvus-k8s/(\\w+)$': '<rootDir>/src/entries/$1/index.ts',
  },
  testMatch: ['<rootDir>/{test,examples}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/unit/'],
  snapshotFormat: { escapeString: false, printBasicPrototype: false },
};
