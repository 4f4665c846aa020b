import { lineOf } from '../../../version';
import { imageRelease } from './image-release';
import type { ModelRule } from '../model-rule';
import { isCanary } from '../read-model';

export const IMAGE_OF_ANOTHER_PATCH: ModelRule = {
  id: 'MK-VER-008',
  title: 'image of another patch release',
  severity: 'warning',
  reason: 'Roles of one instance speak the protocol of one release, and the security floor is checked against `version`, not the image.',
  source: 'Milvus documentation, upgrade a Milvus cluster: all components run one release',
  fix: 'Set version to the release of the image.',
  check: (instance, report) => {
    for (const role of instance.roles) {
      const release = imageRelease(role.image.reference);
      if (release === undefined || release === role.version || lineOf(release) !== role.line) continue;
      report(role, isCanary(role) ? 'version' : 'image', `${role.image.reference} is ${release}, and version is ${role.version}.`);
    }
  },
};
