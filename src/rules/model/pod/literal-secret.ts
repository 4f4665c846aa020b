import type { k8s } from 'cdk8s-plus-27';
import { valueProp } from '../../../model';
import type { ModelRule } from '../model-rule';
import { ownContainers } from './pod-parts';

const SECRET_NAME = /(^|_)(PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i;

export const LITERAL_SECRET_VARIABLE: ModelRule = {
  id: 'MK-POD-014',
  title: 'secret in plain text',
  severity: 'warning',
  reason: 'A literal is readable in Git, and in the pod by everybody who may list pods.',
  source: 'Kubernetes documentation, good practices for Secrets',
  fix: 'Put it into a Secret, and refer to it: EnvValue.fromSecretValue(…), or valueFrom of a container.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      for (const { name } of role.environment.filter(isLiteralSecret)) report(role, valueProp('env', name), 'is written down.');
      for (const { prop, container } of ownContainers(role)) {
        for (const { name } of (container.env ?? []).filter(isLiteralSecret)) report(role, `${prop}.env`, `has ${name} written down.`);
      }
    }
  },
};

function isLiteralSecret({ name, value }: k8s.EnvVar): boolean {
  return SECRET_NAME.test(name) && value !== undefined && value !== '';
}
