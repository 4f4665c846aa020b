import { imageRelease } from './image-release';
import { lineOf } from '../../../version';
import type { ModelRule } from '../model-rule';
import { isCanary } from '../read-model';

export const IMAGE_OF_ANOTHER_LINE: ModelRule = {
  id: 'MK-VER-007',
  title: 'image of another release line',
  severity: 'error',
  reason: 'Roles, ports and configuration keys are those of `version`; an image of another line has other ones and does not start.',
  source: 'Milvus source, `cmd/milvus/run.go` and `configs/milvus.yaml` of each line',
  fix: 'Set version to the release of the image.',
  check: (instance, report) => {
    for (const role of instance.roles) {
      const release = imageRelease(role.image.reference);
      if (release === undefined || lineOf(release) === role.line) continue;
      const problem = `${role.image.reference} is ${release}, and version is ${role.version}.`;
      report(
        isCanary(role) ? role : instance,
        'version',
        problem,
        `Write version: MilvusVersion.of('${release}', { image: '${role.image.reference}' }).`,
      );
    }
  },
};
