import { Cpu } from 'cdk8s-plus-27';
import { MilvusVersion } from '@org/milvus-k8s';
import { inCluster } from '../cluster-case';
import type { MistakeCase } from '../mistake-case';

const RELEASE = { version: MilvusVersion.of('2.6.25') };
const NEXT = { version: MilvusVersion.of('2.6.26') };

export const CANARY_MISTAKES: readonly MistakeCase[] = [
  inCluster('MK-ROL-002', 'an amount that the canary has from the proxies is told once, where it is written', 'proxy.cpu', {
    wrong: { ...RELEASE, proxy: { cpu: Cpu.units(0) }, proxyCanary: NEXT },
    right: { ...RELEASE, proxy: { cpu: Cpu.units(1) }, proxyCanary: NEXT },
  }),
  inCluster('MK-ROL-002', 'an amount that the canary has of its own', 'proxyCanary.cpu', {
    wrong: { ...RELEASE, proxyCanary: { ...NEXT, cpu: Cpu.units(0) } },
    right: { ...RELEASE, proxyCanary: { ...NEXT, cpu: Cpu.units(1) } },
  }),
  inCluster('MK-ROL-017', 'one proxy that serves, with a canary beside it', 'proxy.replicas', {
    wrong: { ...RELEASE, proxy: { replicas: 1 }, proxyCanary: NEXT },
    right: { ...RELEASE, proxy: { replicas: 2 }, proxyCanary: NEXT },
  }),
];
