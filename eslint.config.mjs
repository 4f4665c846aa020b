import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, from left to right. A room imports from rooms to its left, and data moves to the right. */
const ROOMS = [
  'imports',
  'findings',
  'rules/input',
  'props',
  'version',
  'naming',
  'config',
  'model',
  'rules/model',
  'app',
  'security',
  'workload',
  'scaling',
  'network',
  'dependencies',
  'components',
  'cluster',
  'jest',
];

const directions = ROOMS.flatMap((room, index) =>
  ROOMS.slice(index + 1).map((right) => ({
    target: `./src/${room}`,
    from: `./src/${right}`,
    message: `The room ${room}/ is to the left of ${right}/ and must not know it (docs/explanation/architecture.md).`,
  })),
);

export default tseslint.config(
  { ignores: ['lib', 'dist', 'node_modules', 'imports', 'docs/reference', 'src/generated'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-member-accessibility': ['error', { overrides: { constructors: 'no-public' } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ from: 'file', name: 'MilvusVersion' }] },
      ],
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' } },
);
