import type { ImageSpec } from '../model';
import type { Mistake, Report, Rule } from '../findings';
import { IMAGE_FORM } from '../version/rules';
import { checkRegistry, type MilvusVersion } from '../version';
import type { Platform } from '../platform';
import type { InstanceProps } from './instance-props';

/** Image of the release, from the registry of the user or the platform, and pinned by digest if one of them gives it. */
export function releaseImage(
  version: MilvusVersion,
  props: Pick<InstanceProps, 'imageRegistry' | 'imageDigest' | 'imagePullPolicy' | 'imagePullSecrets'>,
  platform: Platform,
  report: Report,
): ImageSpec {
  const { imageRegistry, imageDigest } = props;
  let reference = platform.imageOf(version.image, imageRegistry);
  if (imageRegistry !== undefined) for (const mistake of checkRegistry(imageRegistry)) report('imageRegistry', mistake);
  if (imageDigest !== undefined) {
    if (/^sha256:[0-9a-f]{64}$/.test(imageDigest)) reference = `${reference.replace(/@.*$/, '')}@${imageDigest}`;
    else report('imageDigest', mistake(IMAGE_FORM, imageDigest, "Write 'sha256:' and 64 hexadecimal digits."));
  }
  return {
    reference,
    pullPolicy: props.imagePullPolicy ?? 'IfNotPresent',
    pullSecrets: platform.pullSecrets(props.imagePullSecrets?.map((secret) => secret.name)),
  };
}

function mistake(rule: Rule, value: string, fix: string): Mistake {
  return { rule, problem: `is '${value}'.`, fix };
}
