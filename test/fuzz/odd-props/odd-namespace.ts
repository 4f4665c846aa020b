import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-27';
import type { MilvusNamespaceProps, NamespaceLimitsProps, NamespaceQuotaProps, PodSecurityProps } from '@org/milvus-k8s/namespace';
import { NUMBERS, TEXTS, type OddValues } from './odd-values';

const SWITCHES = [true, false];
const MAPS = [{}, ...TEXTS.flatMap((text) => [{ [text]: 'x' }, { x: text }])];
const SIZES = [0, 0.1, 1.5, 1e30, Number.NaN, Infinity].map((amount) => Size.gibibytes(amount));
const AMOUNTS = [{}, ...SIZES.map((memory) => ({ memory })), ...NUMBERS.map((units) => ({ cpu: Cpu.units(units) }))];
const HARD = [...MAPS, ...TEXTS.map((text) => ({ 'requests.cpu': text, 'requests.memory': text, pods: text }))];

export const ODD_NAMESPACE: OddValues<Omit<MilvusNamespaceProps, 'podSecurity' | 'quota' | 'limits'>> = {
  name: TEXTS,
  denyEgress: SWITCHES,
  labels: MAPS,
  annotations: MAPS,
};

export const ODD_POD_SECURITY: OddValues<Omit<PodSecurityProps, 'enforce' | 'audit' | 'warn'>> = { version: TEXTS };

export const ODD_QUOTA: OddValues<NamespaceQuotaProps> = { headRoom: NUMBERS, hard: HARD };

export const ODD_LIMITS: OddValues<NamespaceLimitsProps> = {
  defaultRequest: AMOUNTS,
  defaultLimit: AMOUNTS,
  min: AMOUNTS,
  max: AMOUNTS,
  maxClaim: SIZES,
};
