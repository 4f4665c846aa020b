import { join } from 'node:path';
import ts from 'typescript';
import { meaningOf } from '../../src/config/key-meaning';
import { RELEASE_LINES } from '../../src/version';
import { REPOSITORY } from '../package/project';

const NEWEST = RELEASE_LINES.at(-1);

jest.setTimeout(60_000);

/** What an editor offers where `|` stands in a `config`. */
class Editor {
  private readonly file = join(REPOSITORY, 'test', 'api', 'chart-in-an-editor.ts');
  private text = '';
  private version = 0;
  private readonly service: ts.LanguageService;

  constructor() {
    const { config } = ts.readConfigFile(join(REPOSITORY, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { config: object };
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, REPOSITORY);
    this.service = ts.createLanguageService({
      getCompilationSettings: () => options,
      getScriptFileNames: () => [this.file],
      getScriptVersion: (name) => (name === this.file ? String(this.version) : '0'),
      getScriptSnapshot: (name) => {
        const text = name === this.file ? this.text : ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => REPOSITORY,
      getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
      fileExists: (path) => path === this.file || ts.sys.fileExists(path),
      readFile: (path) => (path === this.file ? this.text : ts.sys.readFile(path)),
      readDirectory: (...args) => ts.sys.readDirectory(...args),
      directoryExists: (path) => ts.sys.directoryExists(path),
      getDirectories: (path) => ts.sys.getDirectories(path),
    });
  }

  /** Names that are offered, and the doc comment of one of them. */
  public offers(config: string, name: string): { readonly names: readonly string[]; readonly doc: string } {
    const position = this.open(config.replace('|', ''), config.indexOf('|'));
    const names = this.service.getCompletionsAtPosition(this.file, position, {})?.entries.map((entry) => entry.name) ?? [];
    const details = this.service.getCompletionEntryDetails(this.file, position, name, {}, undefined, {}, undefined);
    return { names, doc: ts.displayPartsToString(details?.documentation) };
  }

  /** What the compiler says. */
  public complaints(config: string): readonly string[] {
    this.open(config, 0);
    return this.service.getSemanticDiagnostics(this.file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  private open(config: string, offset: number): number {
    const start = `import { Duration, Size } from 'cdk8s';
import { MilvusConfig, type MilvusConfigProps } from '@org/milvus-k8s';
export const used = [Duration, Size, MilvusConfig];
export const config: MilvusConfigProps = `;
    this.text = `${start}${config};\n`;
    this.version++;
    return start.length + offset;
  }
}

const editor = new Editor();

/** The meaning of a key and when to change it. */
function wordsFor(key: string): string {
  const { meaning = '', when = '' } = meaningOf(key) ?? {};
  expect([meaning, when]).not.toContain('');
  return `${meaning} ${when}`;
}

test('the editor offers the sections with their meaning, and the keys of each with meaning, type, unit, default and what a change does', () => {
  const sections = editor.offers('{ | }', 'queryNode');
  expect(sections.names).toEqual(expect.arrayContaining(['queryNode', 'log', 'quotaAndLimits']));
  expect(sections.doc).toBe(meaningOf('queryNode')?.meaning);
  expect(editor.offers('{ queryNode: { | } }', 'mmap').doc).toBe(meaningOf('queryNode.mmap')?.meaning);
  const { names, doc } = editor.offers('{ common: { | } }', 'gracefulTime');
  expect(names).toEqual(expect.arrayContaining(['gracefulTime', 'session', 'security']));
  const facts = `Whole number of milliseconds, 0 or more. 2.3 to ${NEWEST}: \`5000\`. Change: reloads live.`;
  expect(doc).toBe(`${wordsFor('common.gracefulTime')}\n\n${facts}`);
});

test('the editor offers dotted keys with the same words', () => {
  const { names, doc } = editor.offers("{ '|' }", 'common.session.ttl');
  expect(names).toEqual(expect.arrayContaining(['common.session.ttl', 'queryNode.mmap.vectorIndex']));
  const facts = `Whole number of seconds, 1 or more. 2.3 to 2.5: \`30\`; 2.6 to ${NEWEST}: \`15\`. Change: restarts the roles that read it.`;
  expect(doc).toBe(`${wordsFor('common.session.ttl')}\n\n${facts}`);
});

test('the editor offers the words that a key knows, and no secret', () => {
  expect(editor.offers("{ trace: { exporter: '|' } }", 'otlp').names).toEqual(['noop', 'stdout', 'jaeger', 'otlp']);
  const { names } = editor.offers('{ minio: { | } }', 'region');
  expect(names).toContain('region');
  expect(names).not.toContain('secretAccessKey');
});

test.each([
  ["{ 'common.gracefulTime': Duration.seconds(5), dataCoord: { segment: { maxSize: Size.gibibytes(1) } } }"],
  ["{ 'common.gracefulTime': '5000', proxy: { maxTaskNum: '2048' }, log: { level: 'warn' } }"],
  ["{ kafka: { producer: { 'client.id': 'milvus' } }, 'knowhere.HNSW.build.M': 30 }"],
  ["{ ...MilvusConfig.raw('queryNode.ourKey', 5, 'our build'), 'queryNode.cache': { readAheadPolicy: 'normal' } }"],
  ['{ autoIndex: { params: { sparse: { build: { metric_type: "IP" } } } } }'],
])('the compiler takes %s', (config) => {
  expect(editor.complaints(config)).toEqual([]);
});

test.each([
  ["{ 'common.gracefulTime': true }", "Type 'true' is not assignable"],
  ["{ common: { gracefulTime: '5s' } }", `Type '"5s"' is not assignable`],
  ["{ log: { level: 'verbose' } }", `Type '"verbose"' is not assignable`],
  ["{ 'dataCoord.segment.maxSize': Duration.seconds(1) }", "Type 'Duration' is not assignable"],
])('the compiler refuses %s', (config, words) => {
  expect(editor.complaints(config).join('\n')).toContain(words);
});
