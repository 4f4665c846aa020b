import type { k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { callback, string, propsOf, type Reader } from '../props';
import { ROLE_READERS, ROLE_OVERRIDE_READERS, type RoleOverrides, type RoleProps } from '../role';
import { type MilvusVersion } from '../version';
import { versionReader } from './instance-props';

/** Changes to the objects of a canary, applied last. */
export interface ProxyCanaryOverrides extends RoleOverrides {
  /**
   * Changes the spec of the canary's Service.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
}

/**
 * Props of proxies that try another patch release. They inherit the props of `proxy`, including overrides, except the number of
 * pods, autoscaling and image.
 */
export interface ProxyCanaryProps extends Omit<RoleProps, 'image' | 'overrides'> {
  /** Release to try: a newer patch release of the cluster's line. */
  readonly version: MilvusVersion;
  /**
   * Digest of the image of this release. The `imageDigest` of the cluster belongs to another release and does not apply.
   *
   * @default - the image of the tag
   */
  readonly imageDigest?: string;
  /**
   * Number of pods.
   *
   * @default 1
   */
  readonly replicas?: number;
  /**
   * Changes to the emitted objects.
   *
   * @default - those of `proxy`
   */
  readonly overrides?: ProxyCanaryOverrides;
}

const { image: _image, overrides: _overrides, ...CANARY } = ROLE_READERS;

const VERSION_OF_CANARY = { version: "Write the release to try, such as version: MilvusVersion.of('2.6.25')." };

export const proxyCanaryReader: Reader<ProxyCanaryProps> = propsOf<ProxyCanaryProps>(
  {
    ...CANARY,
    version: versionReader,
    imageDigest: string,
    overrides: propsOf<ProxyCanaryOverrides>({ ...ROLE_OVERRIDE_READERS, service: callback() }, {}),
  },
  VERSION_OF_CANARY,
);
