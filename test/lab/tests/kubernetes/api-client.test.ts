import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ApiClient } from '../../kubernetes/api-client';
import { Kubectl } from '../../kubernetes/kubectl';

/** What the API server answers, by path; anything else is not there. */
const answers: Record<string, unknown> = {
  '/apis': { groups: [{ preferredVersion: { groupVersion: 'apps/v1' } }, { preferredVersion: { groupVersion: 'events.k8s.io/v1' } }] },
  '/api/v1': {
    resources: [
      { name: 'pods', singularName: 'pod', kind: 'Pod', namespaced: true, shortNames: ['po'] },
      { name: 'pods/log', singularName: '', kind: 'Pod', namespaced: true },
      { name: 'nodes', singularName: 'node', kind: 'Node', namespaced: false },
      { name: 'events', singularName: 'event', kind: 'Event', namespaced: true },
    ],
  },
  '/apis/apps/v1': { resources: [{ name: 'deployments', singularName: 'deployment', kind: 'Deployment', namespaced: true }] },
  '/apis/events.k8s.io/v1': { resources: [{ name: 'events', singularName: 'event', kind: 'Event', namespaced: true }] },
  '/api/v1/namespaces/search/pods': { items: [{ metadata: { name: 'one' } }] },
  '/api/v1/namespaces/search/pods?labelSelector=app%3Dmilvus': { items: [] },
  '/api/v1/pods': { items: [{ metadata: { name: 'one' } }, { metadata: { name: 'elsewhere' } }] },
  '/api/v1/namespaces/search/pods/one': { metadata: { name: 'one' } },
  '/api/v1/nodes/first': { metadata: { name: 'first' } },
  '/api/v1/namespaces/search/events': { items: [] },
  '/apis/apps/v1/namespaces/search/deployments': { items: [{ metadata: { name: 'milvus' } }] },
};

let folder: string;
let api: ApiClient;
let kubectl: Kubectl;

/** A kubectl whose proxy answers from a file, which a test may change, and counts how often it was started. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'milvus-k8s-client-'));
  answer(answers);
  const script = `#!${process.execPath}
    const { appendFileSync, readFileSync } = require('node:fs');
    appendFileSync('${folder}/started', process.env.KUBECONFIG + '\\n');
    require('node:http').createServer(({ method, url }, answer) => {
      const found = JSON.parse(readFileSync('${folder}/answers', 'utf8'))[url];
      answer.statusCode = found ? (method === 'POST' ? found : 200) : url.endsWith('forbidden') ? 403 : 404;
      answer.end(JSON.stringify(found ?? { message: 'no ' + url }));
    }).listen(process.argv[3].replace('--unix-socket=', ''), () => console.log('Starting to serve'));`;
  writeFileSync(join(folder, 'kubectl'), script, { mode: 0o755 });
  api = new ApiClient(join(folder, 'kubectl'), 'one.yaml');
  kubectl = new Kubectl(join(folder, 'kubectl'), 'one.yaml', 'search', api);
});
afterEach(async () => {
  await api.end();
  rmSync(folder, { recursive: true });
});

const answer = (what: object): void => writeFileSync(join(folder, 'answers'), JSON.stringify(what));
const started = (): string[] => readFileSync(join(folder, 'started'), 'utf8').trim().split('\n');
const names = async (kinds: string, selector?: string): Promise<string[]> =>
  (await kubectl.list(kinds, selector)).map(({ kind = '', metadata }) => `${kind} ${metadata.name}`);

test('objects are found by whatever kubectl calls their kind', async () => {
  for (const word of ['pods', 'pod', 'Pod', 'po']) {
    expect(await names(word)).toEqual(['Pod one']);
  }
  expect(await names('deployments.apps')).toEqual(['Deployment milvus']);
  expect(await names('deployments,pods')).toEqual(['Deployment milvus', 'Pod one']);
  expect(await names('pods', 'app=milvus')).toEqual([]);
  expect(await names('events')).toEqual([]);
  expect(await kubectl.listEverywhere('pods')).toHaveLength(2);
});

test('one object is read, in its namespace where its kind has one', async () => {
  expect((await kubectl.get('pod', 'one')).metadata.name).toBe('one');
  expect((await kubectl.get('node', 'first')).metadata.name).toBe('first');
  expect(await kubectl.tryGet('pod', 'two')).toBeUndefined();
  await expect(kubectl.get('pod', 'two')).rejects.toThrow('there is no pod two in search');
});

test('an error of the API server is not an empty answer', async () => {
  await expect(kubectl.get('pod', 'forbidden')).rejects.toThrow('the API server answered 403');
});

test('a kind that is defined later is known from then on', async () => {
  await expect(kubectl.list('certificates')).rejects.toThrow('the API server has no resource certificates');
  const groups = [{ preferredVersion: { groupVersion: 'cert-manager.io/v1' } }];
  const resources = [{ name: 'certificates', singularName: 'certificate', kind: 'Certificate', namespaced: true }];
  const items = [{ metadata: { name: 'etcd' } }];
  const root = '/apis/cert-manager.io/v1';
  answer({ ...answers, '/apis': { groups }, [root]: { resources }, [`${root}/namespaces/search/certificates`]: { items } });
  expect(await names('certificates')).toEqual(['Certificate etcd']);
});

test('all looks share one proxy with the kubeconfig, and another is started when it has gone', async () => {
  await Promise.all(['pods', 'nodes', 'deployments'].map((kinds) => kubectl.list(kinds).catch(() => [])));
  await kubectl.inNamespace('other').tryGet('pod', 'one');
  expect(started()).toEqual(['one.yaml']);
  await api.end();
  expect(await names('pods')).toEqual(['Pod one']);
  expect(started()).toHaveLength(2);
});

test('a proxy that does not start says why', async () => {
  writeFileSync(join(folder, 'kubectl'), '#!/bin/sh\necho no such context >&2; exit 1\n', { mode: 0o755 });
  await expect(kubectl.list('pods')).rejects.toThrow('no such context');
  expect(existsSync(join(folder, 'started'))).toBe(false);
});

test('an eviction is granted, or refused by a budget for the moment, or an error', async () => {
  const eviction = (pod: string): string => `/api/v1/namespaces/search/pods/${pod}/eviction`;
  answer({ [eviction('granted')]: 201, [eviction('refused')]: 429, [eviction('broken')]: 500 });
  expect(await kubectl.evict('granted')).toBe(true);
  expect(await kubectl.evict('refused')).toBe(false);
  expect(await kubectl.evict('gone')).toBe(true);
  await expect(kubectl.evict('broken')).rejects.toThrow('the API server answered 500');
});
