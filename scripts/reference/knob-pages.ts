import { chartTable, operatorTable, type KnobRow, type Mapping } from '../../src/knobs';
import { generatedFrom, markdownTable } from './table';

/** Words of the pages for each mapping. */
const MAPPINGS: Readonly<Record<Mapping, string>> = {
  prop: 'the same',
  converted: 'another form',
  secret: 'a Secret',
  implied: 'decided here',
  none: 'none',
  unread: 'without effect there',
};

/** A section of a page: rows whose path starts with one of the beginnings. */
interface Section {
  readonly title: string;
  readonly text: string;
  readonly starts: readonly string[];
}

const HELM: readonly Section[] = [
  {
    title: 'Roles',
    text: '`<role>` is `proxy`, `mixCoordinator`, `rootCoordinator`, `queryCoordinator`, `dataCoordinator`, `indexCoordinator`, `queryNode`, `dataNode`, `indexNode`, `streamingNode`, `cdc` or `standalone`. The props of a standalone are on `MilvusStandalone` itself.',
    starts: ['<role>', 'cdc', 'indexNode', 'proxy', 'standalone'],
  },
  { title: 'External services', text: 'Services outside of the release.', starts: ['external'] },
  {
    title: 'Services in the release',
    text: 'Values of sub-charts. With `--adopt`, the import keeps the services of the release; without, the app has new ones.',
    starts: ['etcd', 'minio', 'pulsar', 'kafka', 'woodpecker', 'tei'],
  },
  { title: 'Attu', text: 'The web console.', starts: ['attu'] },
  { title: 'The whole release', text: 'All other values.', starts: [''] },
];

const OPERATOR: readonly Section[] = [
  {
    title: 'Components',
    text: '`<role>` is `proxy`, `mixCoord`, `rootCoord`, `queryCoord`, `dataCoord`, `indexCoord`, `queryNode`, `dataNode`, `indexNode`, `streamingNode`, `cdc` or `standalone`.',
    starts: ['spec.components.<role>'],
  },
  { title: 'All components', text: 'Fields of `spec.components` itself.', starts: ['spec.components'] },
  { title: 'Dependencies', text: 'Services inside and outside of the resource.', starts: ['spec.dependencies'] },
  { title: 'The whole resource', text: 'All other fields.', starts: [''] },
];

/** The page of the values of Milvus' Helm chart. */
export function fromHelmPage(): string {
  const intro =
    "Each value of Milvus' Helm chart, and its counterpart here. `npx milvus-k8s import` uses the same table; " +
    '[Coming from Helm](../how-to/come-from-helm.md) says how.';
  return page('From Helm', intro, 'Value', chartTable().rows, HELM);
}

/** The page of the fields of the custom resource. */
export function fromOperatorPage(): string {
  const intro =
    "Each field of the custom resource `Milvus` (`milvus.io/v1beta1`) of Milvus' operator, and its counterpart here. " +
    '`npx milvus-k8s import` uses the same table; [Coming from the operator](../how-to/come-from-the-operator.md) says how.';
  return page('From the operator', intro, 'Field', operatorTable().rows, OPERATOR);
}

function page(title: string, intro: string, first: string, rows: readonly KnobRow[], sections: readonly Section[]): string {
  const left = new Set(rows);
  const parts = sections.flatMap(({ title: heading, text, starts }) => {
    const own = [...left].filter(({ path }) => starts.some((start) => path.startsWith(start)));
    for (const row of own) left.delete(row);
    return [`## ${heading}`, text, markdownTable([first, 'Default', 'Here', 'Meaning', 'Note'], own.map(cells))];
  });
  return [generatedFrom('src/knobs/'), `# ${title}`, intro, ...parts].join('\n\n').concat('\n');
}

function cells({ path, to, mapping, reason, default: standard }: KnobRow): readonly string[] {
  const shown =
    standard === undefined || standard === '' ? '' : `\`${typeof standard === 'string' ? standard : JSON.stringify(standard)}\``;
  return [`\`${path.replaceAll('\\.', '.')}\``, shown, to === '' ? '' : `\`${to}\``, MAPPINGS[mapping], reason];
}
