import type { Size } from 'cdk8s';
import type { NodePool, RoleSize, Sizing } from '../sizing';
import { styled, type Terminal } from './terminal';

/** Nodes of one type, as the user wrote it. */
export interface NamedPool {
  readonly type: string;
  readonly pool: NodePool;
}

/** Content of a sheet. */
export interface Sheet {
  readonly sizing: Sizing;
  readonly release: string;
  readonly pools: readonly NamedPool[];
}

/** A table of the sheet. */
interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The sheet as data, with Kubernetes' quantities. */
export function sheetData({ sizing, release, pools }: Sheet): object {
  const pods = ({ role, replicas, cpu, memory, storage, reason }: RoleSize) => ({
    role,
    replicas,
    cpu: cpu.amount,
    memory: memory.asString(),
    storage: storage.asString(),
    reason,
  });
  return {
    release,
    data: Object.fromEntries(dataOf(sizing).map(([name, size]) => [name, size])),
    roles: sizing.roles.map(pods),
    standalone: pods(sizing.standalone),
    dependencies: sizing.dependencies.map(({ name, members, cpu, memory, disk }) => ({
      name,
      members,
      cpu: cpu.amount,
      memory: memory.asString(),
      disk: disk.asString(),
    })),
    total: totalOf(sizing.roles),
    nodes: pools.map(({ type, pool: { nodes, cpu, memory, tooLarge } }) => ({
      type,
      nodes,
      cpu: cpu.amount,
      memory: memory.asString(),
      tooLarge,
    })),
    notes: sizing.notes,
  };
}

/** The sheet for people. */
export function sheetText(sheet: Sheet, terminal: Pick<Terminal, 'colours'>): string {
  const tables = tablesOf(sheet).map(({ title, head, rows }) => {
    const widths = head.map((name, column) => Math.max(...[name, ...rows.map((row) => row[column] ?? '')].map((text) => text.length)));
    const line = (row: readonly string[]) => `  ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
    return [styled(terminal, 'bold', title), line(head), ...rows.map(line), ''].join('\n');
  });
  return [...tables, ...sheet.sizing.notes.map((note) => `Note: ${note}`)].join('\n').trimEnd();
}

/** The sheet as Markdown. */
export function sheetMarkdown(sheet: Sheet): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const tables = tablesOf(sheet).map(({ title, head, rows }) =>
    [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n'),
  );
  return [...tables, ...sheet.sizing.notes.map((note) => `- ${note}`)].join('\n').trimEnd();
}

function tablesOf({ sizing, release, pools }: Sheet): readonly Table[] {
  const pods = ({ role, replicas, cpu, memory, storage, reason }: RoleSize) => [
    role,
    String(replicas),
    cpu.amount,
    memory.asString(),
    storage.asString(),
    reason,
  ];
  const head = ['role', 'pods', 'cpu', 'memory', 'storage', 'because of'];
  const { cpu, memory, storage } = totalOf(sizing.roles);
  return [
    { title: `Data in Milvus ${release}`, head: ['what', 'size'], rows: dataOf(sizing) },
    {
      title: 'Cluster',
      head,
      rows: [...sizing.roles.map(pods), ['total', '', cpu, memory, storage, 'requests of all pods, without dependencies']],
    },
    { title: 'Standalone, instead of the cluster', head, rows: [pods(sizing.standalone)] },
    {
      title: 'Dependencies, if they run in Kubernetes (choose one message queue)',
      head: ['service', 'members', 'cpu', 'memory', 'disk'],
      rows: sizing.dependencies.map((each) => [
        each.name,
        String(each.members),
        each.cpu.amount === '0' ? '-' : each.cpu.amount,
        shown(each.memory),
        shown(each.disk),
      ]),
    },
    ...(pools.length === 0 ? [] : [poolTable(pools)]),
  ];
}

function poolTable(pools: readonly NamedPool[]): Table {
  const rows = pools.map(({ type, pool }) => {
    const { nodes, cpu, memory, tooLarge, largestCpu, largestMemory } = pool;
    const largest = `pods up to ${largestCpu.amount} CPU and ${largestMemory.asString()}`;
    if (tooLarge.length > 0) return [type, '-', '-', '-', `too small for ${tooLarge.join(', ')}: ${largest}`];
    return [type, String(nodes), String(cpusOf(cpu)), `${Math.ceil(memory.toMebibytes() / 1024)}Gi`, largest];
  });
  return { title: 'Nodes, with room for a rollout and a lost node or zone', head: ['type', 'nodes', 'cpu', 'memory', 'fits'], rows };
}

function cpusOf({ amount }: { readonly amount: string }): number {
  return amount.endsWith('m') ? Number(amount.slice(0, -1)) / 1000 : Number(amount);
}

function dataOf(sizing: Sizing): (readonly [name: string, size: string])[] {
  const rows: readonly (readonly [name: string, size: Size])[] = [
    ['vectors and scalar fields', sizing.raw],
    ['loaded once, by the sizing tool', sizing.loadedOnce],
    ['loaded, all replicas', sizing.loaded],
    ['local disk of query nodes', sizing.localDisk],
    ['bucket', sizing.bucket],
    ['memory of GPUs', sizing.gpuMemory],
  ];
  return rows.filter(([name, size]) => name !== 'memory of GPUs' || size.toMebibytes() > 0).map(([name, size]) => [name, shown(size)]);
}

/** A size, or a dash for none. */
function shown(size: Size): string {
  return size.toMebibytes() === 0 ? '-' : size.asString();
}

/** Requests of all pods. */
function totalOf(roles: readonly RoleSize[]): { readonly cpu: string; readonly memory: string; readonly storage: string } {
  const sum = (amount: (role: RoleSize) => number) => roles.reduce((all, role) => all + role.replicas * amount(role), 0);
  return {
    cpu: String(sum(({ cpu }) => cpusOf(cpu))),
    memory: `${Math.ceil(sum(({ memory }) => memory.toMebibytes()) / 1024)}Gi`,
    storage: `${Math.ceil(sum(({ storage }) => storage.toMebibytes()) / 1024)}Gi`,
  };
}
