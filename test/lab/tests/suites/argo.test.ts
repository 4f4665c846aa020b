import { applicationStates } from '../../kubernetes/argo-application';
import type { Resource } from '../../kubernetes/objects';
import { checkQuiet, installedOnce } from '../../suites/argo/quiet';
import { checkClaims, checkGone, checkKept, claimsOf } from '../../suites/argo/removal';
import { checkWaves } from '../../suites/argo/waves';
import { podsOn, workload } from './placed-objects';
import { StubKubectl } from './stub-kubectl';

const object = (kind: string, name: string, metadata: Partial<Resource['metadata']> = {}): Resource => ({
  kind,
  metadata: { name, ...metadata },
});

describe('the check for drift', () => {
  const operation = { phase: 'Succeeded', startedAt: '2026-11-20T10:00:00Z', finishedAt: '2026-11-20T10:01:00Z', operation: { sync: {} } };
  const healing = {
    ...operation,
    startedAt: '2026-11-20T10:02:00Z',
    operation: { sync: { resources: [{ kind: 'Deployment', name: 'milvus-proxy' }] } },
  };
  const application = (status: object): Resource =>
    ({
      ...object('Application', 'example'),
      status: { sync: { status: 'Synced' }, health: { status: 'Healthy' }, history: [{}], operationState: operation, ...status },
    }) as Resource;
  /** Installs, lets something happen, and looks whether it was quiet. */
  async function afterwards(status: object): Promise<void> {
    const installed = await installedOnce(stubOf(application({})), ['example']);
    await checkQuiet(stubOf(application(status)), installed, 0);
  }
  /** Applications are in a namespace of their own. */
  const stubOf = (...objects: readonly Resource[]): StubKubectl => {
    const stub = new StubKubectl(objects);
    jest.spyOn(stub, 'inNamespace').mockReturnValue(stub);
    return stub;
  };

  it('is content when nothing happens', async () => {
    await afterwards({});
    expect((await applicationStates(stubOf(application({})))).get('example')).toMatchObject({ syncs: 1, healed: [] });
  });

  it.each([
    ['an application that self-heal put back, which is not in its history', { operationState: healing }],
    ['another whole sync at the same time', { history: [{}, {}] }],
    ['an application out of sync', { sync: { status: 'OutOfSync' } }],
    ['an application that is not healthy for a moment', { health: { status: 'Progressing' } }],
  ])('fails for %s', async (_, status) => {
    await expect(afterwards(status)).rejects.toThrow('did not stay as it was installed');
  });

  it('takes an application that was healed before anybody looked, and fails when it is healed again', async () => {
    const healedAgain = { ...healing, startedAt: 'later', finishedAt: 'later' };
    const stub = stubOf(application({ operationState: healing }));
    const states = await installedOnce(stub, ['example']);
    await checkQuiet(stub, states, 0);
    await expect(checkQuiet(stubOf(application({ operationState: healedAgain })), states, 0)).rejects.toThrow('did not stay');
  });

  it('fails for an application that was not installed once', async () => {
    await expect(installedOnce(stubOf(application({ history: [{}, {}] })), ['example'])).rejects.toThrow('synced 2 times');
    await expect(installedOnce(stubOf(), ['example'])).rejects.toThrow('no application example');
  });
});

describe('the check of what was removed', () => {
  const hook = { annotations: { 'argocd.argoproj.io/hook': 'Sync' } };
  const objects = [object('ConfigMap', 'milvus-config'), object('NetworkPolicy', 'milvus'), object('Job', 'resource-groups', hook)];
  const gone = (...left: readonly Resource[]) => checkGone(new StubKubectl(left), objects, 0);

  it('takes what is left of others, and a hook, which Argo CD does not prune', async () => {
    await gone(object('ConfigMap', 'kube-root-ca.crt'), object('Job', 'resource-groups', hook));
  });

  it.each([
    ['ConfigMap', 'milvus-config'],
    ['NetworkPolicy', 'milvus'],
  ])('fails for a %s that is still there', async (kind, name) => {
    await expect(gone(object(kind, name))).rejects.toThrow(`${kind} ${name} still there`);
  });
});

describe('the check of an object that Argo CD is told to keep', () => {
  const keep = { annotations: { 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false' } };
  const objects = [object('Namespace', 'search', keep), object('ConfigMap', 'milvus-config')];
  const gone = (...left: readonly Resource[]) => checkGone(new StubKubectl(left), objects, 0);

  it('takes that it stays', async () => {
    await gone(object('Namespace', 'search'));
  });

  it('fails if it is gone, or being deleted', async () => {
    await expect(gone()).rejects.toThrow('told to keep');
    await expect(gone(object('Namespace', 'search', { deletionTimestamp: '2026-11-30T00:00:00Z' }))).rejects.toThrow('told to keep');
  });
});

describe('the check of the data', () => {
  const stateful = {
    ...object('StatefulSet', 'milvus-etcd'),
    spec: { replicas: 2, volumeClaimTemplates: [object('PersistentVolumeClaim', 'data')] },
  } as Resource;
  const claim = (ordinal: number, metadata: Partial<Resource['metadata']> = {}) =>
    object('PersistentVolumeClaim', `data-milvus-etcd-${ordinal}`, { uid: `uid-${ordinal}`, ...metadata });
  const kept = async (...after: readonly Resource[]) => {
    const claims = await checkClaims(new StubKubectl([claim(0), claim(1)]), [stateful]);
    await checkKept(new StubKubectl(after), claims);
  };

  it('knows the claims of a StatefulSet, and leaves those of pods aside', async () => {
    expect(claimsOf([stateful, object('ConfigMap', 'milvus')])).toEqual(['data-milvus-etcd-0', 'data-milvus-etcd-1']);
    const ephemeral = object('PersistentVolumeClaim', 'scratch', { ownerReferences: [{ kind: 'Pod', name: 'querynode' }] });
    await kept(claim(0), claim(1), ephemeral);
  });

  it('fails where a StatefulSet has no claims', async () => {
    await expect(checkClaims(new StubKubectl([]), [stateful])).rejects.toThrow('the claims are those of the StatefulSets');
  });

  it.each([
    ['a claim is gone', [claim(0)]],
    ['a claim has the same name and is another disk', [claim(0), claim(1, { uid: 'new' })]],
    ['a claim is being deleted', [claim(0), claim(1, { deletionTimestamp: '2026-11-20T10:00:00Z' })]],
  ])('fails when %s', async (_, after) => {
    await expect(kept(...after)).rejects.toThrow('the claims that keep the data');
  });
});

describe('the check of the waves', () => {
  const at = (wave: number, creationTimestamp: string) => ({
    creationTimestamp,
    annotations: { 'argocd.argoproj.io/sync-wave': String(wave) },
  });
  const first = workload('etcd', 1, {}, 'StatefulSet');
  const etcd = { ...first, metadata: { ...first.metadata, ...at(-1, '2026-11-20T09:59:00Z') } };
  const later = (created: string) => object('ConfigMap', 'milvus', at(0, created));
  // They became ready at ten.
  const pods = podsOn('etcd', ['a1']);
  const waves = (objects: readonly Resource[], own: readonly Resource[] = pods) =>
    checkWaves(new StubKubectl([...objects, ...own]), objects);

  it('takes a wave that waited for the one before, and a workload told to have no pods', async () => {
    await waves([etcd, later('2026-11-20T10:00:01Z')]);
    const none = workload('querynode', 0);
    await waves([etcd, { ...none, metadata: { ...none.metadata, ...at(0, '2026-11-20T10:00:01Z') } }]);
  });

  it('fails for one that did not wait', async () => {
    await expect(waves([etcd, later('2026-11-20T09:59:30Z')])).rejects.toThrow('before StatefulSet etcd of wave -1 was ready');
  });

  it('fails for a workload without pods, which everything seems to come after', async () => {
    await expect(waves([etcd, later('2026-11-20T10:00:01Z')], [])).rejects.toThrow('StatefulSet etcd has no pod');
  });
});
