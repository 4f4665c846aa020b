import type { ModelRule } from '../model-rule';
import { configuredPath, neededFiles, servedTls } from './certificate-files';

export const CERTIFICATE_NOT_MOUNTED: ModelRule = {
  id: 'MK-TLS-002',
  title: 'certificate in no volume',
  severity: 'error',
  reason: 'A file of a pod comes from the image or from a volume, and the image has no certificates.',
  source: 'Milvus documentation, encryption in transit',
  fix: 'Mount the Secret with volumes and volumeMounts at the directory of the path.',
  check: (instance, report) => {
    for (const served of servedTls(instance)) {
      const { role } = served;
      const places = [...role.volumeMounts.map(({ mountPath }) => mountPath), ...role.mounts.map(({ path }) => path)];
      for (const key of neededFiles(served)) {
        const path = configuredPath(role, key);
        const entry = role.config.find((candidate) => candidate.key === key);
        const isMounted = path === undefined || places.some((place) => path === place || path.startsWith(`${place.replace(/\/$/, '')}/`));
        if (entry && !isMounted) report(entry, '', `is '${path}', and nothing is mounted there.`);
      }
    }
  },
};
