import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { binaries } from './binaries';
import { cached } from './cache';
import { execute } from './command';
import { installPackages } from './packages';
import { step } from './progress';
import { requirePython } from './requirements';

const checkovVersion = '3.3.30';
const kubernetesVersion = 'v1.34';
const critical = 1;

/** Something that a linter holds against an object. */
export interface Complaint {
  readonly check: string;
  readonly kind: string;
  readonly object: string;
  readonly message: string;
}

interface ScoredObject {
  readonly object_meta: { readonly name: string };
  readonly type_meta: { readonly kind: string };
  readonly checks: readonly {
    readonly check: { readonly id: string };
    readonly grade: number;
    readonly skipped: boolean;
    readonly comments: readonly { readonly summary: string }[] | null;
  }[];
}

interface CheckovReport {
  readonly results: {
    readonly failed_checks: readonly {
      readonly check_id: string;
      readonly check_name: string;
      readonly resource: string;
      readonly file_path: string;
    }[];
  };
}

/** What kube-score calls critical in this YAML. */
export async function kubeScore(yaml: string): Promise<Complaint[]> {
  const command = join(await binaries('kube-score'), 'kube-score');
  const flags = ['score', '--output-format', 'json', '--kubernetes-version', kubernetesVersion, '-'];
  const { output } = await execute(command, flags, { input: yaml, accept: [1] });
  return (JSON.parse(output) as ScoredObject[]).flatMap(({ object_meta: meta, type_meta: type, checks }) =>
    checks
      .filter(({ grade, skipped }) => !skipped && grade <= critical)
      .map(({ check, comments }) => ({
        check: check.id,
        kind: type.kind,
        object: meta.name,
        message: comments?.[0]?.summary ?? '',
      })),
  );
}

/**
 * Every check of checkov for Kubernetes that these YAML files fail, by the name of each. They are checked in one go:
 * starting checkov takes seconds.
 */
export async function checkov(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Complaint[]>> {
  requirePython('to run checkov');
  const modules = await checkovModules();
  const folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-checkov-'));
  try {
    files.forEach((yaml, name) => writeFileSync(join(folder, `${name}.yaml`), yaml));
    const flags = ['--framework', 'kubernetes', '--output', 'json', '--compact', '--quiet', '--directory', folder];
    const environment = { PYTHONPATH: modules };
    const { output } = await execute('python3', ['-m', 'checkov.main', ...flags], { environment, accept: [1] });
    const complaints = new Map([...files.keys()].map((name): [string, Complaint[]] => [name, []]));
    for (const failed of (JSON.parse(output) as CheckovReport).results.failed_checks) {
      const of = complaints.get(basename(failed.file_path, '.yaml'));
      if (of === undefined) throw new Error(`checkov complains of ${failed.file_path}, which it was not given`);
      of.push(complaint(failed));
    }
    return complaints;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function complaint(failed: CheckovReport['results']['failed_checks'][number]): Complaint {
  const [kind = '', , ...name] = failed.resource.split('.');
  return { check: failed.check_id, kind, object: name.join('.'), message: failed.check_name };
}

function checkovModules(): Promise<string> {
  return cached('linters', 'checkov', [checkovVersion], async (target) => {
    await installPackages('python3-pip');
    const install = ['-m', 'pip', 'install', '--quiet', '--target', target, `checkov==${checkovVersion}`];
    await step(`installing checkov ${checkovVersion}`, () => execute('nice', ['python3', ...install]));
  });
}
