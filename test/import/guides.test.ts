import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importMilvus, type ImportOptions } from '@org/milvus-k8s/import';
import { REPOSITORY } from '../package/project';

const GUIDES: readonly (readonly [page: string, options: ImportOptions])[] = [
  ['come-from-helm.md', { release: 'search', namespace: 'search' }],
  ['come-from-the-operator.md', {}],
];

const block = (page: string, language: string) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';

/** Code without its layout: the lines of the guides are longer. */
const tokens = (code: string) => code.replace(/\s+/g, '').replace(/,([}\])])/g, '$1');

test.each(GUIDES)('the code in %s is the import of the YAML before it', (name, options) => {
  const page = readFileSync(join(REPOSITORY, 'docs', 'how-to', name), 'utf8');
  const { code } = importMilvus([{ file: 'input.yaml', text: block(page, 'yaml') }], options);
  const [declaration = ''] = code.split('\nconst app = new App();');
  expect(tokens(block(page, 'ts'))).toBe(tokens(declaration.replace('import { App, Chart', 'import { Chart')));
});
