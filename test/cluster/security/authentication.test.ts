import { MilvusStandalone, MilvusVersion, QueryNodeGroup, type MilvusClusterProps } from '@org/milvus-k8s';
import type { Chart } from 'cdk8s';
import { LINES, RELEASES, cluster, secret, type Line } from '../../support/instances';
import { findingsOf, newChart, output, synth, type Output } from '../../support/synthesis';

const ROOT = /DEFAULTROOTPASSWORD$/;

/** Variable with the first password of root, by the workload that has it. */
function rootPasswords(made: Output): readonly (readonly [workload: string, variable: string, value: unknown])[] {
  return made.workloads.flatMap(({ metadata: { name }, spec }) =>
    (spec.template.spec.containers[0]?.env ?? [])
      .filter((variable) => ROOT.test(variable.name))
      .map((variable) => [name, variable.name, variable.valueFrom?.secretKeyRef] as const),
  );
}

const root = (chart: Chart) => ({ authentication: { root: { secret: secret(chart, 'root') } } });

/** Milvus' variable for the first password of root; none before 2.4.7. */
const VARIABLES: Readonly<Record<Line, string | undefined>> = {
  '2.3': undefined,
  '2.4': 'COMMON_SECURITY_DEFAULTROOTPASSWORD',
  '2.5': 'COMMON_SECURITY_DEFAULTROOTPASSWORD',
  '2.6': 'MILVUS_CONF_COMMON_SECURITY_DEFAULTROOTPASSWORD',
  '3.0': 'MILVUS_CONF_COMMON_SECURITY_DEFAULTROOTPASSWORD',
};

describe.each(LINES)('authentication of %s', (line) => {
  const version = RELEASES[line];
  const variable = VARIABLES[line];
  const secretKeyRef = { name: 'root', key: 'password' };

  test('is on for every role, and gives the password of root to the coordinator', () => {
    const made = output((chart) => cluster(chart, { version, ...root(chart) }));
    for (const { metadata } of made.workloads) expect(made.config(metadata.name)['common.security.authorizationEnabled']).toBe(true);
    expect(rootPasswords(made)).toEqual(variable === undefined ? [] : [['milvus-mixcoord', variable, secretKeyRef]]);
  });

  test('gives the password of root to a standalone', () => {
    const made = output((chart) => new MilvusStandalone(chart, 'milvus', { version, ...root(chart) }));
    expect(rootPasswords(made)).toEqual(variable === undefined ? [] : [['milvus', variable, secretKeyRef]]);
  });

  test('has no finding, unless the release has no such password', () => {
    const chart = newChart();
    cluster(chart, { version, ...root(chart) });
    expect(findingsOf(chart).map(({ rule }) => rule.id)).toEqual(variable === undefined ? ['MK-AUT-005'] : []);
  });
});

test('a root coordinator of its own has the password, and the other coordinators do not', () => {
  const made = output((chart) => cluster(chart, { version: RELEASES['2.5'], coordinators: 'separate', ...root(chart) }));
  expect(rootPasswords(made).map(([workload]) => workload)).toEqual(['milvus-rootcoord']);
});

test('a release before 2.4.7 does not get a variable that it does not read', () => {
  const version = MilvusVersion.of('2.4.6', { allowVulnerable: 'a test of the library' });
  const made = output((chart) => cluster(chart, { version, ...root(chart) }));
  expect(rootPasswords(made)).toEqual([]);
});

describe('Jobs', () => {
  const jobUser = (props: (chart: Chart) => Partial<MilvusClusterProps>) => {
    const chart = newChart();
    const milvus = cluster(chart, props(chart));
    new QueryNodeGroup(chart, 'hot', { cluster: milvus, resourceGroup: 'hot' });
    const [container] = synth(chart).all('Job')[0]?.spec.template.spec.containers ?? [];
    return container?.env?.find(({ name }) => name === 'MILVUS_PASSWORD')?.valueFrom?.secretKeyRef;
  };

  test('log in as root', () => {
    expect(jobUser(root)).toEqual({ name: 'root', key: 'password' });
  });

  test('log in as the administrator if there is one', () => {
    expect(jobUser((chart) => ({ ...root(chart), administrator: { secret: secret(chart, 'jobs') } }))).toEqual({
      name: 'jobs',
      key: 'password',
    });
  });
});

test('a Milvus that has run with another password of root is not given a new one in silence', () => {
  const previous = output((chart) => cluster(chart)).objects;
  const chart = newChart();
  cluster(chart, { previous, ...root(chart) });
  expect(findingsOf(chart).map(({ rule, prop }) => `${rule.id} ${prop}`)).toEqual(['MK-AUT-006 authentication.root']);
  const again = newChart();
  cluster(again, { previous: output((made) => cluster(made, root(made))).objects, ...root(again) });
  expect(findingsOf(again)).toEqual([]);
});
