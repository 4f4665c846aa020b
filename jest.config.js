/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // By default one core stays idle, of two.
  maxWorkers: '100%',
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: {
    '^@org/milvus-k8s$': '<rootDir>/src/index.ts',
    '^@org/milvus-k8s/jest$': '<rootDir>/src/jest/index.ts',
    '^@org/milvus-k8s/(\\w+)$': '<rootDir>/src/entries/$1/index.ts',
  },
  testMatch: ['<rootDir>/{test,examples}/**/*.test.ts'],
  snapshotFormat: { escapeString: false, printBasicPrototype: false },
};
