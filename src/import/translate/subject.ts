import type { MilvusVersion } from '../../version';
import { listOf, mapOf, textOf } from '../read/plain-values';
import type { ReportBuilder } from '../report/report-builder';
import type { Draft } from './draft';
import type { Settings } from './settings';

/** A Milvus while it is translated: its facts, and where results go. */
export interface Subject {
  /** Name of the Helm release, or of the custom resource. */
  readonly release: string;
  /** Beginning of the names of its objects. */
  readonly fullName: string;
  readonly namespace: string | undefined;
  readonly version: MilvusVersion;
  readonly isCluster: boolean;
  /** Whether the app takes over the objects of the release, and their names. */
  readonly adopt: boolean;
  /** What manages it today, for texts: `the Helm release search`. */
  readonly origin: string;
  /** Secrets that pods mount today, by the folder. */
  readonly mounts: readonly SecretMount[];
  readonly settings: Settings;
  readonly draft: Draft;
  readonly report: ReportBuilder;
}

/** A Secret as a folder of a pod. */
export interface SecretMount {
  readonly folder: string;
  readonly secret: string;
}

/** The Secret with a file of the configuration, if the input mounts it; otherwise one that somebody creates. */
export function secretWithFile(
  { mounts, report, namespace }: Subject,
  file: string | undefined,
  standard: string,
  fields: readonly string[],
  replaces: string,
): string {
  const mount = mounts.find(({ folder }) => file?.startsWith(`${folder.replace(/\/$/, '')}/`));
  if (!mount) report.secret(standard, fields, [replaces], namespace);
  return mount?.secret ?? standard;
}

/** Secrets among the volumes of pods. */
export function secretMounts(volumes: unknown, volumeMounts: unknown): readonly SecretMount[] {
  return listOf(volumeMounts)
    .map(mapOf)
    .flatMap((mount) => {
      const volume = listOf(volumes)
        .map(mapOf)
        .find((each) => each['name'] === mount['name']);
      const [folder, secret] = [textOf(mount['mountPath']), textOf(mapOf(volume?.['secret'])['secretName'])];
      return folder === undefined || secret === undefined || mount['subPath'] !== undefined ? [] : [{ folder, secret }];
    });
}

/** A name in the namespace of the release: a Service with the namespace, if it is known. */
export function serviceHost(subject: Pick<Subject, 'namespace'>, service: string): string {
  return subject.namespace === undefined ? service : `${service}.${subject.namespace}.svc.cluster.local`;
}

/** Tells a danger at its place in the code, and in the report. */
export function warnAt({ draft, report }: Pick<Subject, 'draft' | 'report'>, prop: string, path: string, text: string): void {
  report.warn(path, text);
  if (prop === '') draft.comments.push(text);
  else draft.props.comment(prop, text);
}

/** The prop of a role. The standalone has the props of its role on itself. */
export function roleProp(role: string, prop: string): string {
  return role === 'standalone' ? prop : `${role}.${prop}`;
}

/** Pods without requests and limits cannot be had here: their sizes are the defaults of the library. */
export function noteUnsized({ draft, report }: Subject, roles: readonly string[]): void {
  if (roles.length === 0) return;
  const text = `The input gives no CPU and memory to ${roles.join(', ')}: the defaults of the library count (docs/reference/defaults.md).`;
  draft.comments.push(text);
  report.note(text);
}
