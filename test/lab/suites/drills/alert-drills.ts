import assert from 'node:assert/strict';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { LimitedVolumes } from '../../infrastructure/limited-volumes';
import type { Claim } from '../../infrastructure/provisioner';
import type { Resource } from '../../kubernetes/objects';
import type { ServedCluster } from '../../milvus/served-cluster';
import type { AlertWatch } from './alert-watch';

const ballast = 'ballast';
const chunk = Buffer.alloc(2 ** 24);

/** Fills the disks of MinIO until a twentieth of each is free. */
export async function diskNearlyFull({ kubectl }: ServedCluster, watch: AlertWatch, volumes: LimitedVolumes): Promise<void> {
  const claims = await kubectl.list<Claim>('persistentvolumeclaims', 'app.kubernetes.io/component=minio');
  const files = claims.map(({ spec }) => join(volumes.folder(spec.volumeName ?? ''), ballast));
  assert.ok(files.length > 0, 'MinIO has disks');
  await watch.raises(
    'disks of MinIO nearly full',
    'MinioNearlyFull',
    async (fires) => {
      try {
        for (const file of files) await fill(file, await volumes.bytesUntil(file, 0.05));
        await fires();
      } finally {
        for (const file of files) await rm(file, { force: true });
      }
    },
    // The kubelets say of the claims what MinIO says of itself.
    ['MilvusVolumeFilling'],
  );
}

async function fill(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let written = 0; written < bytes; written += chunk.length) await file.write(chunk, 0, Math.min(chunk.length, bytes - written));
  } finally {
    await file.close();
  }
}

const everyMinute = JSON.stringify({ spec: { schedule: '* * * * *' } });
const suspended = JSON.stringify({ spec: { suspend: true } });
const cronJob = 'milvus-backup';

/** Lets the CronJob of the backups run. No registry has its image here, so every run ends at its deadline without a backup. */
export async function backupFailing({ kubectl }: ServedCluster, watch: AlertWatch): Promise<void> {
  await watch.raises('backup that does not start', 'MilvusBackupFailed', async (fires) => {
    await kubectl.run(['patch', 'cronjob', cronJob, `--patch=${everyMinute}`]);
    try {
      await fires();
    } finally {
      await kubectl.run(['patch', 'cronjob', cronJob, `--patch=${suspended}`]);
      const jobs = await kubectl.list<Resource>('jobs');
      const own = jobs.filter(({ metadata }) => metadata.ownerReferences?.some(({ name }) => name === cronJob));
      await kubectl.run(['delete', 'jobs', ...own.map(({ metadata }) => metadata.name)]);
    }
  });
}
