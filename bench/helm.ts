import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processorTime, type Workbench } from './workbench';

const VERSION = '4.3.2';

/** Where the built helm stays from one run to the next. */
const CACHE = join(tmpdir(), `milvus-k8s-bench-helm-${VERSION}`);

/**
 * A release of a chart that emits the objects of the benchmark's cluster.
 *
 * It is a stand-in: the chart of Milvus can not be had without a network. Its templates are the library's own output, with the name, the
 * namespace, the image and the labels put in by helm. So it has the objects and the bytes of a cluster, and next to nothing of what makes a
 * real chart slow: hundreds of values, conditions in every template, charts inside the chart.
 */
export class HelmRelease {
  /** Nothing where helm is not there, and can not or may not be built. */
  public static like(bench: Workbench, mayBuild: boolean): HelmRelease | undefined {
    const helm = helmBinary(mayBuild);
    if (helm === undefined) return undefined;
    const [original] = bench.folders('original');
    bench.measure('ours', '1', '1', original);
    const manifests = readFileSync(join(original, 'team-0.k8s.yaml'), 'utf8');
    const release = new HelmRelease(helm, bench.path('chart'));
    release.write(manifests);
    return release;
  }

  private constructor(
    private readonly helm: string,
    private readonly chart: string,
  ) {}

  /** Processor time of some runs of `helm template`, in milliseconds. */
  public template(runs: number): number {
    return processorTime(this.command(), runs);
  }

  private command(): string[] {
    return [this.helm, 'template', 'milvus-0', this.chart, '--namespace', 'team-0'];
  }

  private write(manifests: string): void {
    const { path, files } = chartOf(manifests);
    mkdirSync(join(this.chart, path), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(this.chart, file), text);
    const emitted = execFileSync(this.helm, this.command().slice(1), { encoding: 'utf8' });
    const kinds = (text: string) => text.match(/^kind: \w+$/gm)?.sort() ?? [];
    if (String(kinds(emitted)) !== String(kinds(manifests))) throw new Error('The chart does not emit the same objects.');
  }
}

/** Labels that nearly every object of a cluster has, one after the other. */
const LABELS =
  /^( +)app\.kubernetes\.io\/instance: milvus-0\n +app\.kubernetes\.io\/managed-by: cdk8s\n +app\.kubernetes\.io\/name: milvus$/gm;

function chartOf(manifests: string): { readonly path: string; readonly files: Readonly<Record<string, string>> } {
  const image = /image: (\S+):(\S+)/.exec(manifests);
  const [, repository = '', tag = ''] = image ?? [];
  const templates = manifests
    .replaceAll(LABELS, (_, indent: string) => `${indent}{{- include "labels" . | nindent ${indent.length} }}`)
    .replaceAll(`${repository}:${tag}`, '{{ .Values.image.repository }}:{{ .Values.image.tag }}')
    .replaceAll('milvus-0', '{{ .Release.Name }}')
    .replaceAll('team-0', '{{ .Release.Namespace }}')
    .split('---\n');
  return {
    path: 'templates',
    files: {
      'Chart.yaml': 'apiVersion: v2\nname: milvus\nversion: 1.0.0\n',
      'values.yaml': `image:\n  repository: ${repository}\n  tag: ${tag}\n`,
      'templates/_labels.tpl': `{{- define "labels" -}}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
app.kubernetes.io/name: {{ .Chart.Name }}
{{- end -}}
`,
      ...Object.fromEntries(templates.map((template, index) => [`templates/object-${index}.yaml`, template])),
    },
  };
}

function helmBinary(mayBuild: boolean): string | undefined {
  const helm = join(CACHE, 'helm');
  if (existsSync(helm) || !mayBuild) return existsSync(helm) ? helm : undefined;
  try {
    execFileSync('go', ['version'], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  console.error(`Building helm ${VERSION} from its Go module, once, into ${CACHE}; this takes some minutes.`);
  execFileSync('go', ['install', `helm.sh/helm/v4/cmd/helm@v${VERSION}`], {
    env: { ...process.env, GOBIN: CACHE, GOFLAGS: '-trimpath' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return helm;
}
