import { Size, type Chart } from 'cdk8s';
import { Namespaces, NetworkPolicyIpBlock } from 'cdk8s-plus-27';
import { MilvusVersion } from '@org/milvus-k8s';
import { Attu, type AttuProps } from '@org/milvus-k8s/exposure';
import { cluster, secret } from '../../support/instances';
import { servedTls } from '../../support/served-tls';
import type { MistakeCase } from './mistake-case';

type MakeProps = (chart: Chart) => Partial<AttuProps>;

const FREE = 'docker.io/zilliz/attu:v2.5.12';
const V3 = { image: 'docker.io/zilliz/attu:v3.0.0-beta.6' };

/** A mistake in the props of an `Attu` named `attu`. */
function inAttu(
  rule: string,
  mistake: string,
  prop: string,
  pair: { wrong: MakeProps; right: MakeProps } & Pick<MistakeCase, 'says' | 'besides'>,
): MistakeCase {
  const build = (props: MakeProps) => (chart: Chart) => {
    const given = props(chart);
    new Attu(chart, 'attu', { ...given, milvus: given.milvus ?? cluster(chart) });
  };
  const { wrong, right, ...rest } = pair;
  return { rule, mistake, path: 'test/attu', prop, wrong: build(wrong), right: build(right), ...rest };
}

const login = (chart: Chart) => [Namespaces.select(chart, 'login', { names: ['login'] })];
const everyPod = (chart: Chart) => [Namespaces.all(chart, 'everyone')];
const everyAddress = (chart: Chart) => [NetworkPolicyIpBlock.anyIpv4(chart, 'everyone')];
const reader = (chart: Chart) => ({ credentials: { secret: secret(chart, 'reader') } });
const size = Size.gibibytes(1);
const tls = (chart: Chart) => ({
  milvus: cluster(chart, { ...servedTls(chart), version: MilvusVersion.of('2.4.23', { allowVulnerable: 'test' }) }),
});

export const ATTU_MISTAKES: readonly MistakeCase[] = [
  inAttu('MK-ATT-001', 'the Attu of Milvus 2.6, whose license nobody has accepted', 'image', {
    wrong: () => ({}),
    right: () => ({ image: FREE }),
    says: ['attu:v2.6.5', FREE],
  }),
  inAttu('MK-ATT-001', 'a newer Attu than the last free one', 'image', {
    wrong: () => ({ image: 'registry.bank.example/zilliz/attu:v2.6.0' }),
    right: () => ({ image: 'registry.bank.example/zilliz/attu:v2.5.12' }),
    says: ['suppress'],
  }),
  inAttu('MK-ATT-002', 'a password in an Attu that every pod may open', 'clients', {
    wrong: (chart) => ({ ...V3, ...reader(chart), clients: everyPod(chart) }),
    right: (chart) => ({ ...V3, ...reader(chart), clients: login(chart) }),
    says: ['all pods', 'the password of credentials'],
    besides: ['MK-ATT-001'],
  }),
  inAttu('MK-ATT-002', 'saved connections in an Attu that every address may open', 'clients', {
    wrong: (chart) => ({ ...V3, storage: { size }, clients: everyAddress(chart) }),
    right: (chart) => ({ ...V3, clients: everyAddress(chart) }),
    says: ['0.0.0.0/0', 'on its disk'],
    besides: ['MK-ATT-001'],
  }),
  inAttu('MK-ATT-003', 'a password for an Attu that asks in the browser', 'credentials', {
    wrong: (chart) => ({ image: FREE, ...reader(chart) }),
    right: (chart) => ({ ...V3, ...reader(chart) }),
    says: ['has no effect'],
    besides: ['MK-ATT-001'],
  }),
  inAttu('MK-ATT-003', 'a disk for an Attu that keeps nothing', 'storage', {
    wrong: () => ({ image: FREE, storage: { size } }),
    right: () => ({ ...V3, storage: { size } }),
    says: ['has no effect'],
    besides: ['MK-ATT-001'],
  }),
  inAttu('MK-ATT-004', 'an Attu without files for certificates', 'milvus', {
    wrong: (chart) => ({ ...tls(chart), image: 'docker.io/zilliz/attu:v2.3.5' }),
    right: (chart) => ({ ...tls(chart), image: 'docker.io/zilliz/attu:v2.4.12' }),
    says: ['v2.3.5', 'v2.4.12'],
  }),
];
