import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/**
 * The rooms of `src/` in layers, lowest first. A room imports from the layers below its own; rooms of one layer are strangers,
 * unless `NEIGHBOURS` lists the pair.
 */
const LAYERS = [
  ['findings', 'knobs', 'yaml'],
  ['props', 'version', 'naming'],
  ['generated', 'platform'],
  ['config'],
  ['model'],
  ['rules', 'sizing', 'deployed'],
  ['app'],
  ['security'],
  ['emit', 'workload', 'network', 'scaling'],
  ['jobs', 'secrets'],
  ['dependencies', 'role'],
  ['engines'],
  ['cluster'],
  [
    'attu',
    'backup',
    'check',
    'embedding',
    'export',
    'exposure',
    'gitops',
    'import',
    'monitoring',
    'namespace',
    'operations',
    'operator',
    'plan',
  ],
  ['cli', 'entries', 'jest'],
];

/** Pairs of one layer: the first may import the second. */
const NEIGHBOURS = [
  ['naming', 'props'],
  ['naming', 'version'],
  ['check', 'plan'],
  ['rules', 'sizing'],
  ['import', 'plan'],
];

const isListed = (room, from) => NEIGHBOURS.some(([first, second]) => first === room && second === from);

const directions = LAYERS.flatMap((layer, index) =>
  layer.flatMap((room) =>
    LAYERS.slice(index)
      .flat()
      .filter((from) => from !== room && !isListed(room, from))
      .map((from) => ({
        target: `./src/${room}`,
        from: `./src/${from}`,
        message: `${room}/ is not above ${from}/ and cannot import it (docs/explanation/architecture.md).`,
      })),
  ),
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
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
