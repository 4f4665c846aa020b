import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ManifestError, Previous, plan, readCommit, readManifests, readPath } from '@org/milvus-k8s/plan';

const CONFIG_MAP = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\ndata:\n  mode: fast\n';
const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof ManifestError) return error.message;
    throw error;
  }
  return 'no error';
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.email=a@example.com', '-c', 'user.name=a', ...args], { cwd: folder, stdio: 'pipe' });
const commit = (message: string) => {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
};

describe('text', () => {
  test('documents have the lines of their first field', () => {
    const { objects, locations } = readManifests(`# a comment\n---\n${CONFIG_MAP}---\n\n# another\n${CONFIG_MAP}`, 'x.yaml');
    expect(objects.map((object) => locations.get(object as object))).toEqual([
      { file: 'x.yaml', line: 3 },
      { file: 'x.yaml', line: 12 },
    ]);
  });

  test('line ends of Windows and a byte order mark are read like those of Linux', () => {
    const windows = readManifests(`\uFEFF${CONFIG_MAP}---\n${CONFIG_MAP.replace('name: a', 'name: b')}`.replace(/\n/g, '\r\n'), 'x.yaml');
    const linux = readManifests(`${CONFIG_MAP}---\n${CONFIG_MAP.replace('name: a', 'name: b')}`, 'x.yaml');
    expect(windows.objects).toEqual(linux.objects);
    expect(plan(linux.objects, windows.objects).changes).toEqual([]);
  });

  test('a list is its items, each at its line', () => {
    const { objects, locations } = readManifests(
      'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: a}\n- apiVersion: v1\n  kind: ConfigMap\n  metadata: {name: b}\n',
      'x.yaml',
    );
    const { changes } = plan([], objects, { locations });
    expect(changes.map(({ name, location }) => [name, location?.line])).toEqual([
      ['a', 4],
      ['b', 7],
    ]);
  });

  test('JSON of kubectl get is read', () => {
    const json = JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }],
    });
    expect(plan([], readManifests(json, '<stdin>').objects).summary.create).toBe(1);
  });

  test('empty documents and comments of Helm are skipped', () => {
    expect(readManifests('---\n# Source: a.yaml\n---\n---\n', 'x.yaml').objects).toEqual([]);
  });

  test.each([
    ['an action alone', 'apiVersion: v1\nkind: ConfigMap\n{{- if .Values.enabled }}\nmetadata:\n  name: a\n{{- end }}\n', 3],
    ['a value', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}\n', 4],
    ['a value that reads as a map', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ name }}\n', 4],
  ])('a template of Helm is called one, with %s', (_title, text, line) => {
    expect(messageOf(() => readManifests(`# a chart\n---\n${text}`, 'x.yaml'))).toBe(
      `x.yaml:${line + 2}: This is a template of a Helm chart, not YAML. Render it with \`helm template\`, and give the output.`,
    );
  });

  test('templates of others are texts: of an ApplicationSet, and of an alert', () => {
    const text = `${CONFIG_MAP}  summary: "{{ .name }}"\n  script: |\n    {{ range .Alerts }}\n    {{ end }}\n`;
    expect(readManifests(text, 'x.yaml').objects).toHaveLength(1);
  });

  test('YAML 1.1 as Kubernetes reads it: yes is true, 0644 is octal, and a date is a text', () => {
    const { objects } = readManifests('a: yes\nb: 0644\nc: 2026-01-01\nd: 1:30\n', 'x.yaml');
    expect(objects).toEqual([{ a: true, b: 420, c: '2026-01-01', d: '1:30' }]);
  });
});

describe('bad input is an error with file and line, never a partial plan', () => {
  test.each([
    ['text that is not YAML', `${CONFIG_MAP}---\na: [1\nb: 2\n`, /^x\.yaml:\d+:\d+: This is not YAML: /],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', /^x\.yaml:3:1: This is not YAML: Map keys must be unique/],
    ['a text instead of an object', `${CONFIG_MAP}---\nhello\n`, /^x\.yaml:8: This document is no object of Kubernetes/],
    ['a list of nothing known', '- a\n- b\n', /^x\.yaml:1: This document is no object/],
    ['values of Helm', 'replicas: 3\n', /^x\.yaml:1: This object has no apiVersion/],
    ['an object without a kind', 'apiVersion: v1\nmetadata: {name: a}\n', /^x\.yaml:1: This object has no kind/],
    [
      'an object without a name',
      'apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n',
      /no metadata.name. An object with generateName/,
    ],
    ['an object twice', `${CONFIG_MAP}---\n${CONFIG_MAP}`, /^x\.yaml:8: ConfigMap a is there twice. The first one is at x\.yaml:1/],
  ])('%s', (_what, text, message) => {
    expect(
      messageOf(() => {
        const { objects, locations } = readManifests(text, 'x.yaml');
        return plan([], objects, { locations });
      }),
    ).toMatch(message);
  });

  test('a folder without manifests, and a path that is not there', () => {
    expect(messageOf(() => readPath('.', folder))).toContain('. has no manifests');
    expect(messageOf(() => readPath('dist', folder))).toBe('There is no file or folder dist.');
  });
});

describe('folders', () => {
  test('every manifest in them is read, and a kustomization, hidden folders and packages are not', () => {
    write('dist/a.k8s.yaml', CONFIG_MAP);
    write('dist/inside/b.yml', CONFIG_MAP.replace('name: a', 'name: b'));
    write('dist/c.json', JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c' } }));
    write('dist/kustomization.yaml', 'resources: [a.k8s.yaml]\n');
    write('dist/.hidden/d.yaml', 'not: [an object');
    write('dist/README.md', 'not yaml');
    const { objects, locations } = readPath('dist', folder);
    expect(plan([], objects, { locations }).changes.map(({ name, location }) => [name, location?.file])).toEqual([
      ['a', join('dist', 'a.k8s.yaml')],
      ['b', join('dist', 'inside', 'b.yml')],
      ['c', join('dist', 'c.json')],
    ]);
  });
});

describe('Git', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch', 'main');
    write('dist/ä ö.yaml', CONFIG_MAP);
    write('other/x.yaml', 'not: [read');
    commit('first');
  });

  test('manifests of a branch are read as they were committed, whatever lies in the folder now', () => {
    write('dist/ä ö.yaml', CONFIG_MAP.replace('fast', 'slow'));
    const { objects, isFound } = readCommit('main', ['dist'], folder);
    expect({ objects, isFound }).toMatchObject({ objects: [{ data: { mode: 'fast' } }], isFound: true });
  });

  test('paths are those of the working directory', () => {
    mkdirSync(join(folder, 'deep'));
    expect(readCommit('HEAD', ['../dist'], join(folder, 'deep')).objects).toHaveLength(1);
  });

  test('a folder that the commit lacks is empty, and that is said', () => {
    expect(readCommit('HEAD', ['new'], folder)).toMatchObject({ objects: [], isFound: false });
  });

  test('a reference that is not there is an error, and an option of git is no reference', () => {
    expect(messageOf(() => readCommit('mian', ['dist'], folder))).toContain('There is no file, folder, branch, tag or commit mian.');
    expect(messageOf(() => readCommit('--all', ['dist'], folder))).toContain('commit --all');
  });

  test('a shallow clone that lacks the commit says fetch-depth: 0', () => {
    const first = git('rev-parse', 'HEAD').toString().trim();
    write('dist/b.yaml', CONFIG_MAP.replace('name: a', 'name: b'));
    commit('second');
    const clone = join(folder, 'clone');
    git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
    expect(messageOf(() => readCommit(first, ['dist'], clone))).toContain('fetch-depth: 0');
  });

  test('the objects of the last deployment are found by Previous, from Git and from files', () => {
    write('dist/ä ö.yaml', CONFIG_MAP.replace('fast', 'slow'));
    const here = jest.spyOn(process, 'cwd').mockReturnValue(folder);
    try {
      expect(Previous.fromGit('main', 'dist')).toMatchObject([{ data: { mode: 'fast' } }]);
      expect(Previous.fromGit('main', 'new')).toEqual([]);
      expect(Previous.fromFiles('dist')).toMatchObject([{ data: { mode: 'slow' } }]);
    } finally {
      here.mockRestore();
    }
  });

  describe('the commit that runs while its successor is prepared', () => {
    const mode = () => (Previous.committed() as readonly { readonly data: { readonly mode: string } }[]).map(({ data }) => data.mode);
    const change = (to: string) => write('dist/ä ö.yaml', CONFIG_MAP.replace('fast', to));
    beforeEach(() => jest.spyOn(process, 'cwd').mockReturnValue(folder));
    afterEach(() => jest.restoreAllMocks());

    test('on the branch of a pull request it is the last common commit, and after the merge the commit before it: the same', () => {
      git('switch', '--quiet', '--create', 'upgrade');
      change('slow');
      commit('second');
      change('slower');
      commit('third');
      expect(mode()).toEqual(['fast']);
      git('switch', '--quiet', 'main');
      git('merge', '--quiet', '--squash', 'upgrade');
      commit('squashed');
      expect(mode()).toEqual(['fast']);
    });

    test('on the delivered branch it is the last commit while the app changes, and the output that a synth writes does not count', () => {
      write('app.ts', 'first');
      change('slow');
      commit('second');
      expect(mode()).toEqual(['fast']);
      change('slower');
      expect(mode()).toEqual(['fast']);
      write('app.ts', 'second');
      expect(mode()).toEqual(['slow']);
    });

    test('a revert finds what it takes back', () => {
      change('slow');
      commit('second');
      git('switch', '--quiet', '--create', 'rollback');
      git('revert', '--no-edit', 'HEAD');
      expect(mode()).toEqual(['slow']);
    });

    test('there is none before the first commit of the output, and a shallow clone says so', () => {
      expect(Previous.committed('new')).toEqual([]);
      expect(mode()).toEqual([]);
      change('slow');
      commit('second');
      const clone = join(folder, 'clone');
      git('clone', '--quiet', '--depth', '1', `file://${folder}`, clone);
      jest.spyOn(process, 'cwd').mockReturnValue(clone);
      expect(messageOf(() => Previous.committed())).toContain('fetch-depth: 0');
      expect(messageOf(() => Previous.committed('dist', 'production'))).toContain('commit production');
    });
  });

  test('outside of a repository is an error', () => {
    const outside = mkdtempSync(join(tmpdir(), 'plan-outside-'));
    expect(messageOf(() => readCommit('main', ['dist'], outside))).toContain('is not in a Git repository');
    rmSync(outside, { recursive: true });
  });
});
