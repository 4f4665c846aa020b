import { join } from 'node:path';
import { Testing } from 'cdk8s';
import { yamlOf } from '../../test/support/example';
import { expectGolden } from '../../test/support/golden';
import { synth } from '../../test/support/synthesis';
import { Protected } from './chart';

const output = synth(new Protected(Testing.app(), 'protected'));

test('protected: the YAML is the one that was reviewed', () => {
  expectGolden(join(__dirname, 'protected.k8s.yaml'), yamlOf(Protected, 'protected'));
});

test('a backup each night, a check each week and a snapshot of etcd each hour, all in the time zone of the team', () => {
  const schedules = output.all('CronJob').map(({ metadata, spec }) => [metadata.name, spec.schedule, spec.timeZone]);
  expect(schedules).toEqual([
    ['milvus-backup', '30 1 * * *', 'Europe/Zurich'],
    ['milvus-backup-check', '0 5 * * sun', 'Europe/Zurich'],
    ['milvus-etcd-snapshots', '15 * * * *', 'Europe/Zurich'],
  ]);
});
