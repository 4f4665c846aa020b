import { textIn } from '../read/plain-values';
import { literal } from '../write/expression';
import type { SharedSlot } from './dependencies';
import { warnAt, type Subject } from './subject';

/** Prefixes that guides and charts use by default. The rule MK-DEP-020 warns of them on services that others may use. */
const COMMON = ['by-dev', 'file', 'files', 'in-memory'];

/** Prefixes of the data, from the configuration. Another prefix would start an empty Milvus on the old data. */
export interface Prefixes {
  readonly etcdRootPath: string;
  /** Undefined for data on the disk of the process. */
  readonly bucketRootPath: string | undefined;
  readonly channelPrefix: string;
}

/**
 * Takes the prefixes. What is not set has the default of Milvus.
 *
 * @param bucket default of the bucket; Milvus' own is `files`, the chart writes another one
 */
export function takePrefixes({ settings }: Subject, bucket: string): Prefixes {
  const etcdRootPath = settings.takeText('etcd.rootPath', 'etcdRootPath') ?? 'by-dev';
  const given = settings.take('minio.rootPath', 'bucketRootPath');
  const bucketRootPath = given === undefined ? bucket : textIn(given).replace(/^\/+|\/+$/g, '');
  const newer = settings.takeText('msgChannel.chanNamePrefix.cluster', 'channelPrefix');
  const older = settings.takeText('common.chanNamePrefix.cluster', 'channelPrefix');
  settings.drop('tikv.rootPath', 'It is the same as `etcdRootPath`.');
  return { etcdRootPath, bucketRootPath, channelPrefix: newer ?? older ?? 'by-dev' };
}

/** Writes the prefixes, and accepts the finding about common ones: they are where the data is. */
export function writePrefixes(subject: Subject, prefixes: Prefixes, shared: readonly SharedSlot[]): void {
  const { draft, origin } = subject;
  draft.props.set('etcdRootPath', literal(prefixes.etcdRootPath));
  if (prefixes.bucketRootPath !== undefined) {
    draft.props.set('bucketRootPath', literal(prefixes.bucketRootPath));
    if (prefixes.bucketRootPath === '') {
      warnAt(
        subject,
        'bucketRootPath',
        'externalS3.rootPath',
        'The data is at the root of the bucket, so nothing else may use the bucket.',
      );
      accept(subject, 'MK-ADO-006', `The data of ${origin} is at the root of the bucket. Nothing else uses the bucket.`);
    }
  }
  draft.props.set('channelPrefix', literal(prefixes.channelPrefix));
  const isElsewhere = shared.length > 0 || prefixes.bucketRootPath === undefined;
  const text = isElsewhere
    ? 'Where the data is: another prefix starts an empty Milvus.'
    : 'The prefixes of the release, for data that you copy over.';
  draft.props.comment('etcdRootPath', text);
  const claims: readonly (readonly [SharedSlot, string | undefined])[] = [
    ['metaStore', prefixes.etcdRootPath],
    ['objectStorage', prefixes.bucketRootPath],
    ['messageQueue', prefixes.channelPrefix],
  ];
  if (!claims.some(([slot, prefix]) => shared.includes(slot) && prefix !== undefined && COMMON.includes(prefix))) return;
  const reason = `The prefixes of ${origin}, with its data. No other Milvus uses them.`;
  subject.report.warn('', 'Check that no other Milvus uses the prefixes by-dev on the same etcd, bucket and queue: the input cannot tell.');
  // With the naming of a live release, the rule knows that the data is there.
  if (subject.adopt) return;
  accept(subject, 'MK-DEP-020', reason);
}

/** Accepts a finding that is about the live data, with the reason. */
function accept({ draft }: Subject, rule: string, reason: string): void {
  draft.addAfter({ kind: 'call', callee: 'MilvusRules.of(milvus).suppress', args: [literal(rule), literal(reason)] });
}
