import type { Mistake } from '../findings';
import { secretIn } from '../props';
import { checkRegistry, compareVersions } from '../version';
import { DISTRIBUTIONS, type Distribution } from './distributions';
import { isFrom } from './kubernetes-features';
import { OLDEST_KUBERNETES, OLDEST_MAINTAINED_KUBERNETES, type KubernetesRelease } from './kubernetes-release';
import { NETWORK } from './no-proxy';
import type { ClusterProxy, PlatformProps } from './platform-props';
import { PLATFORM_VALUE, UNKNOWN_KUBERNETES, UNMAINTAINED_KUBERNETES } from './rules';

const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** A name of Node Feature Discovery, such as `AVX2` or `AVX512F`. */
const CPU_FEATURE = /^[A-Z][A-Z0-9_]{1,40}$/;

/** Checks the values of a platform. */
export function checkPlatform(props: PlatformProps): Mistake[] {
  const { kubernetes, distribution, imageRegistry, imageDigests = {}, proxy, cpuFeatures = [] } = props;
  const isOld = kubernetes !== undefined && compareVersions(kubernetes, OLDEST_KUBERNETES) < 0;
  const old: Mistake = {
    rule: UNKNOWN_KUBERNETES,
    prop: 'kubernetes',
    problem: `is '${kubernetes}'; the oldest is ${OLDEST_KUBERNETES}.`,
    fix: `Write '${OLDEST_KUBERNETES}' or a later release.`,
  };
  return [
    ...(isOld ? [old] : kubernetes === undefined ? [] : checkMaintained(kubernetes)),
    ...(imageRegistry === undefined ? [] : checkRegistry(imageRegistry).map((mistake) => ({ ...mistake, prop: 'imageRegistry' }))),
    ...Object.entries(imageDigests).flatMap(([image, digest]) => checkDigest(image, digest)),
    ...(proxy ? checkProxy(proxy) : []),
    ...(cpuFeatures.length > 0 && distribution ? checkLabels(distribution) : []),
    ...cpuFeatures.flatMap((feature, index) => {
      if (CPU_FEATURE.test(feature)) return [];
      return [invalid(`cpuFeatures[${index}]`, `is '${feature}'.`, "Write a name as in the label of the nodes, such as 'AVX2'.")];
    }),
  ];
}

function checkMaintained(kubernetes: KubernetesRelease): Mistake[] {
  const rule = UNMAINTAINED_KUBERNETES;
  const problem = `is '${kubernetes}'; the oldest that is maintained is ${OLDEST_MAINTAINED_KUBERNETES}.`;
  return isFrom(kubernetes, OLDEST_MAINTAINED_KUBERNETES) ? [] : [{ rule, prop: 'kubernetes', problem, fix: rule.fix }];
}

function checkLabels(distribution: Distribution): Mistake[] {
  const { lacksFeatureLabels, title } = DISTRIBUTIONS[distribution];
  const fix = "Remove it, and choose nodes by nodeSelector: { 'cloud.google.com/compute-class': … }.";
  return lacksFeatureLabels ? [invalid('cpuFeatures', `needs Node Feature Discovery, which ${title} does not run.`, fix)] : [];
}

/** Checks the digest of an image. */
export function checkDigest(image: string, digest: string): Mistake[] {
  const prop = `imageDigests['${image}']`;
  if (!DIGEST.test(digest)) return [invalid(prop, `is '${digest}'.`, "Write 'sha256:' and 64 hexadecimal digits.")];
  if (/^[a-z0-9._/-]+:[\w.-]+$/.test(image) && !/^[^/]*[.:][^/]*\//.test(image)) return [];
  return [invalid(prop, `has the key '${image}'.`, "Write repository and tag without a registry, such as 'milvusdb/milvus:v2.6.25'.")];
}

/** Checks a proxy. */
export function checkProxy({ https, http, clusterNetworks }: ClusterProxy): Mistake[] {
  const addresses = Object.entries({ https, ...(http === undefined ? {} : { http }) });
  const wrong = clusterNetworks.filter((network) => !NETWORK.test(network));
  return [
    ...addresses.flatMap(([name, address]) => checkAddress(`proxy.${name}`, address)),
    ...(clusterNetworks.length === 0 ? [invalid('proxy.clusterNetworks', 'is empty.', NETWORKS)] : []),
    ...wrong.map((network) => invalid('proxy.clusterNetworks', `contains '${network}'.`, NETWORKS)),
  ];
}

const NETWORKS = "Write the networks of pods and Services, such as ['10.244.0.0/16', '10.96.0.0/12'].";

function checkAddress(prop: string, address: string): Mistake[] {
  const fix = "Write scheme, host and port, such as 'http://proxy.bank.example:3128'.";
  // A password would be in every pod of the app, in plain text.
  if (secretIn(address) !== undefined) return [invalid(prop, 'contains a password.', 'Use a proxy that lets the nodes of the cluster in.')];
  return /^(https?|socks5):\/\/[^\s/@]+\/?$/.test(address) ? [] : [invalid(prop, `is '${address}'.`, fix)];
}

function invalid(prop: string, problem: string, fix: string): Mistake {
  return { rule: PLATFORM_VALUE, prop, problem, fix };
}
