import { plan } from '@org/milvus-k8s/plan';
import { DEPLOYMENT, SERVICE } from './cases/manifests';
import { edited, type Json } from './cases';

/** As the API server returns an object: with its defaults, its status, and what controllers wrote. */
const live = (object: Json, values: Readonly<Record<string, unknown>> = {}): Json =>
  edited(object, {
    'metadata.uid': '1',
    'metadata.resourceVersion': '7',
    'metadata.generation': 3,
    'metadata|annotations|deployment.kubernetes.io/revision': '2',
    status: { replicas: 3 },
    ...values,
  });

const applied = (object: Json) => ({ 'metadata|annotations|kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(object) });

test('a live object over its own manifest changes nothing', () => {
  const deployment = live(DEPLOYMENT, {
    ...applied(DEPLOYMENT),
    'spec.progressDeadlineSeconds': 600,
    'spec.revisionHistoryLimit': 10,
    'spec.template.metadata.creationTimestamp': null,
    'spec.template.spec.dnsPolicy': 'ClusterFirst',
    'spec.template.spec.containers.0.terminationMessagePath': '/dev/termination-log',
  });
  const service = live(SERVICE, {
    ...applied(SERVICE),
    'spec.clusterIP': '10.0.0.7',
    'spec.clusterIPs': ['10.0.0.7'],
    'spec.ipFamilies': ['IPv4'],
  });
  expect(plan([deployment, service], [DEPLOYMENT, SERVICE]).changes).toEqual([]);
});

test('a field that the last manifest had, and the new one lacks, is removed', () => {
  const old = edited(DEPLOYMENT, { 'spec.template.metadata.annotations': { old: 'yes' } });
  const [change] = plan([live(old, applied(old))], [DEPLOYMENT]).changes;
  expect(change).toMatchObject({ class: 'rolls', fields: [{ change: 'removed' }] });
});

test('a field that another tool wrote stays', () => {
  const touched = live(DEPLOYMENT, { ...applied(DEPLOYMENT), 'spec.template.metadata.annotations': { injected: 'yes' } });
  expect(plan([touched], [DEPLOYMENT]).changes).toEqual([]);
});

test('owned fields of a server-side apply are known', () => {
  const managed = [
    {
      manager: 'argocd-controller',
      operation: 'Apply',
      fieldsV1: {
        'f:spec': {
          'f:replicas': {},
          'f:template': {
            'f:metadata': { 'f:annotations': { 'f:old': {} } },
            'f:spec': { 'f:containers': { 'k:{"name":"web"}': { '.': {}, 'f:name': {}, 'f:image': {} } } },
          },
        },
      },
    },
  ];
  const old = edited(DEPLOYMENT, { 'spec.template.metadata.annotations': { old: 'yes', injected: 'by another tool' } });
  const [change] = plan([live(old, { 'metadata.managedFields': managed })], [DEPLOYMENT]).changes;
  expect(change?.fields.map(({ path }) => path)).toEqual(['spec.template.metadata.annotations.old']);
});

test('a live object without a recorded apply is told', () => {
  expect(plan([live(DEPLOYMENT)], [DEPLOYMENT]).notes[0]).toContain('no apply is recorded');
});

test('drift of a field that the manifest names is a change', () => {
  const [change] = plan([live(DEPLOYMENT, { ...applied(DEPLOYMENT), 'spec.replicas': 7 })], [DEPLOYMENT]).changes;
  expect(change).toMatchObject({ class: 'scales', scaling: { from: 7, to: 3 } });
});
