import type { k8s } from 'cdk8s-plus-27';
import type { Mistake } from '../../../findings';
import { plainSecrets } from '../../../props';
import { PLAIN_SECRET } from '../../../rules/secrets';
import { immutableFields, statefulSetSpec } from '../../../workload';
import { memberPodSpec } from './member-pod';
import type { StatefulServiceOptions } from './stateful-service-options';
import type { StatefulService } from './stateful-service';

/** Annotation of the pods that changes when the pods must read their Secrets again. */
const SECRET_VERSION_ANNOTATION = 'milvus.io/secret-version';

/** Spec of the StatefulSet of a service, before the user's override. */
export function memberStatefulSet(
  service: StatefulService,
  options: StatefulServiceOptions,
  monitorAnnotations: Readonly<Record<string, string>>,
): k8s.StatefulSetSpec {
  const secretVersion = options.secretVersion?.();
  const { labels = {}, annotations = {} } = options.props;
  const rolling = secretVersion === undefined ? {} : { [SECRET_VERSION_ANNOTATION]: secretVersion };
  return statefulSetSpec({
    selector: service.selector,
    name: service.workloadName,
    controller: 'StatefulSet',
    replicas: service.members,
    rollout: { type: 'RollingUpdate', minReadySeconds: options.minReadySeconds ?? 10 },
    podSpec: memberPodSpec(service, options),
    podLabels: { ...labels, ...service.naming.podLabels(service.identity) },
    podAnnotations: { ...monitorAnnotations, ...annotations, ...rolling },
    serviceName: service.headlessService.name,
    ...immutableFields(service.naming, service.identity),
    ...(service.claims.length > 0 ? { claims: service.claims } : {}),
  });
}

/** Secrets among the labels and annotations of the pods. */
export function secretMetadata({ labels, annotations }: StatefulServiceOptions['props']): Mistake[] {
  const { fix } = PLAIN_SECRET;
  return plainSecrets({ labels, annotations }).map(({ path, what }) => ({
    rule: PLAIN_SECRET,
    prop: path,
    problem: `contains ${what}.`,
    fix,
  }));
}
