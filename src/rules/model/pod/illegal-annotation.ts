import { valueProp } from '../../../model';
import type { ModelRule } from '../model-rule';
import { isQualifiedName } from '../../../naming';

export const ILLEGAL_ANNOTATION: ModelRule = {
  id: 'MK-POD-007',
  title: 'annotation that Kubernetes refuses',
  severity: 'error',
  reason: 'The API server refuses the whole object for one annotation key in the wrong form.',
  source: 'Kubernetes documentation, annotations: syntax and character set',
  fix: "Use a key of up to 63 letters, digits, '-', '_' and '.', if need be with a DNS name and '/' in front.",
  check: (instance, report) => {
    for (const role of instance.roles) {
      for (const key of Object.keys(role.annotations)) {
        if (!isQualifiedName(key)) report(role, valueProp('annotations', key), `'${key}' is not a key.`);
      }
    }
    for (const key of Object.keys(instance.access.annotations)) {
      if (!isQualifiedName(key)) report(instance, valueProp('service.annotations', key), `'${key}' is not a key.`);
    }
  },
};
