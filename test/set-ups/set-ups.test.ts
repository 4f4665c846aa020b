import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Testing, type Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { yamlOf } from '../support/example';
import { expectGolden } from '../support/golden';
import { schemaErrors } from '../support/kubernetes-schema';
import type { ObjectJson } from '../support/manifest-json';
import * as alibabaAck from './alibaba-ack';
import * as amazonEks from './amazon-eks';
import * as azureAks from './azure-aks';
import * as googleGke from './google-gke';
import * as onPremises from './on-premises';
import * as sizeACluster from './size-a-cluster';
import * as stopped from './stopped';

/** Charts of how-to guides, by the names of their files; everything in the cluster is an example. */

const SET_UPS: Readonly<Record<string, new (scope: Construct, id: string) => Chart>> = {
  'alibaba-ack': alibabaAck.Search,
  'amazon-eks': amazonEks.Search,
  'azure-aks': azureAks.Search,
  'google-gke': googleGke.Search,
  'on-premises': onPremises.Search,
  stopped: stopped.Search,
  'size-a-cluster': sizeACluster.Search,
};

/** Guides that are not about a place. */
const PAGES: Readonly<Record<string, string>> = { stopped: 'stop-and-resume', 'size-a-cluster': 'size-a-cluster' };

describe.each(Object.entries(SET_UPS))('%s', (name, Search) => {
  test('the YAML is the one that was reviewed', () => {
    expectGolden(join(__dirname, `${name}.k8s.yaml`), yamlOf(Search, 'search'));
  });

  test('the guide shows this chart', () => {
    const page = PAGES[name] ?? `run-on-${name.replace(/^on-/, '')}`;
    const guide = readFileSync(join(__dirname, '..', '..', 'docs', 'how-to', `${page}.md`), 'utf8');
    expect(guide).toContain(`\`\`\`ts\n${readFileSync(join(__dirname, `${name}.ts`), 'utf8')}\`\`\``);
  });

  test('Kubernetes takes every object', () => {
    const objects = Testing.synth(new Search(Testing.app(), 'search')) as ObjectJson[];
    expect(objects.length).toBeGreaterThan(5);
    expect(objects.flatMap(schemaErrors)).toEqual([]);
  });
});
