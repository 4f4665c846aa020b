import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parseAllDocuments } from 'yaml';

import type { Resource } from '../kubernetes/objects';
import { cached } from './cache';
import { output } from './command';
import { requireGo } from './requirements';

/** A Go module that carries the definitions of an operator's custom resources. */
interface DefinitionModule {
  readonly module: string;
  readonly version: string;
  readonly folder: string;
  readonly files: readonly string[];
}

/** Where the definitions of an API group come from: those kinds that the library can emit. */
const definitionModules: Readonly<Record<string, DefinitionModule>> = {
  'cert-manager.io': {
    module: 'github.com/cert-manager/cert-manager',
    version: 'v1.21.2',
    folder: 'deploy/crds',
    files: ['cert-manager.io_certificates.yaml', 'cert-manager.io_issuers.yaml'],
  },
  'keda.sh': {
    module: 'github.com/kedacore/keda/v2',
    version: 'v2.21.0',
    folder: 'config/crd/bases',
    files: ['keda.sh_scaledobjects.yaml', 'keda.sh_triggerauthentications.yaml'],
  },
  'autoscaling.k8s.io': {
    module: 'k8s.io/autoscaler/vertical-pod-autoscaler',
    version: 'v1.8.1',
    folder: 'deploy',
    files: ['vpa-v1-crd-gen.yaml'],
  },
  'gateway.networking.k8s.io': {
    module: 'sigs.k8s.io/gateway-api',
    version: 'v1.6.3',
    folder: 'config/crd/standard',
    files: ['backendtlspolicies', 'gatewayclasses', 'gateways', 'grpcroutes', 'httproutes', 'referencegrants'].map(
      (kind) => `gateway.networking.k8s.io_${kind}.yaml`,
    ),
  },
  'projectcontour.io': {
    module: 'github.com/projectcontour/contour',
    version: 'v1.33.8',
    folder: 'examples/contour',
    files: ['01-crds.yaml'],
  },
  'monitoring.coreos.com': {
    module: 'github.com/prometheus-operator/prometheus-operator',
    version: 'v0.85.0',
    folder: 'example/prometheus-operator-crd',
    files: ['servicemonitors', 'podmonitors', 'prometheusrules'].map((kind) => `monitoring.coreos.com_${kind}.yaml`),
  },
};

/** The API groups of which a Go module carries the definitions. */
export const definedGroups: readonly string[] = Object.keys(definitionModules);

/** The definitions of the custom resources of one of those groups. */
export async function customResourceDefinitions(group: string): Promise<Resource[]> {
  const source = definitionModules[group];
  if (!source) {
    throw new Error(`no Go module is known that carries the definitions of ${group}`);
  }
  const { module, version, folder, files } = source;
  const directory = await cached('definitions', group, [module, version, ...files], async (target) => {
    await requireGo(`to fetch the custom resource definitions of ${group}`);
    const download = JSON.parse(await output('go', ['mod', 'download', '-json', `${module}@${version}`])) as { readonly Dir: string };
    for (const file of files) {
      await copyFile(join(download.Dir, folder, file), join(target, file));
    }
  });
  const documents = files.flatMap((file) => parseAllDocuments(readFileSync(join(directory, file), 'utf8')));
  return documents.flatMap((document) => (document.contents === null ? [] : [document.toJS() as Resource]));
}
