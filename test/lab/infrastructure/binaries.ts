import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { cached } from './cache';
import { execute, output } from './command';
import { step } from './progress';
import { requireGo } from './requirements';

const moduleFolder = join(__dirname, 'go');

/** A command that is compiled from the Go module in `go/<component>`, whose go.mod names its version. */
interface ModuleBuild {
  readonly packages: Readonly<Record<string, string>>;
  readonly linkerFlags?: string;
}

/** A command that its own module lets anyone install, at a version, with files of that module that are needed at run time. */
interface InstalledBuild {
  readonly install: string;
  readonly version: string;
  readonly files?: Readonly<Record<string, string>>;
}

const kubernetesVersion = 'v1.34.4';

const modules = {
  kubernetes: {
    packages: {
      kubectl: 'k8s.io/kubernetes/cmd/kubectl',
      'kube-apiserver': 'k8s.io/kubernetes/cmd/kube-apiserver',
      'kube-controller-manager': 'k8s.io/kubernetes/cmd/kube-controller-manager',
      'kube-scheduler': 'k8s.io/kubernetes/cmd/kube-scheduler',
      kubelet: 'k8s.io/kubernetes/cmd/kubelet',
      'kube-proxy': 'k8s.io/kubernetes/cmd/kube-proxy',
    },
    // Without a version the API server offers no API at all: it decides by version which ones have ended.
    linkerFlags: ['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version']
      .map((name) => `-X ${name}.gitVersion=${kubernetesVersion} -X ${name}.gitMajor=1 -X ${name}.gitMinor=34`)
      .join(' '),
  },
  etcd: {
    packages: {
      etcd: 'go.etcd.io/etcd/server/v3',
      etcdctl: 'go.etcd.io/etcd/etcdctl/v3',
      etcdutl: 'go.etcd.io/etcd/etcdutl/v3',
    },
  },
  'argo-cd': { packages: { argocd: 'github.com/argoproj/argo-cd/v3/cmd' } },
  'kube-router': { packages: { 'kube-router': '.' } },
  'milvus-entry-point': { packages: { milvus: '.' } },
  pause: { packages: { pause: '.' } },
} as const satisfies Record<string, ModuleBuild>;

const installed = {
  coredns: { install: 'github.com/coredns/coredns', version: 'v1.15.0' },
  kwok: {
    install: 'sigs.k8s.io/kwok/cmd/kwok',
    version: 'v0.8.0',
    files: {
      'node-initialize.yaml': 'kustomize/stage/node/fast/node-initialize.yaml',
      'node-heartbeat-with-lease.yaml': 'kustomize/stage/node/heartbeat-with-lease/node-heartbeat-with-lease.yaml',
      'pod-ready.yaml': 'kustomize/stage/pod/fast/pod-ready.yaml',
      'pod-complete.yaml': 'kustomize/stage/pod/fast/pod-complete.yaml',
      'pod-delete.yaml': 'kustomize/stage/pod/fast/pod-delete.yaml',
    },
  },
  minio: { install: 'github.com/minio/minio', version: 'v0.0.0-20260212201848-7aac2a2c5b7c' },
  mc: { install: 'github.com/minio/mc', version: 'v0.0.0-20250313080218-cf909e1063a9' },
  contour: { install: 'github.com/projectcontour/contour/cmd/contour', version: 'v1.33.8' },
  'kube-score': { install: 'github.com/zegl/kube-score/cmd/kube-score', version: 'v1.20.0' },
} as const satisfies Record<string, InstalledBuild>;

export type Component = keyof typeof modules | keyof typeof installed;

const isInstalled = (component: Component): component is keyof typeof installed => component in installed;

/** The folder with a component's binaries, compiled on first use and again only when its version or sources change. */
export function binaries(component: Component): Promise<string> {
  const known = folders.get(component) ?? makeBinaries(component);
  folders.set(component, known);
  known.catch(() => folders.delete(component)); // whoever asks next tries again
  return known;
}

const folders = new Map<Component, Promise<string>>();

async function makeBinaries(component: Component): Promise<string> {
  await requireGo(`to compile ${component}`);
  const toolchain = await output('go', ['env', 'GOVERSION']);
  return isInstalled(component) ? installBinaries(component, toolchain) : buildModule(component, toolchain);
}

// Static, so that they also run in an image with nothing else in it; stripped, as nobody debugs them here.
const environment = { CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' };
const strip = '-s -w';

async function buildModule(component: keyof typeof modules, toolchain: string): Promise<string> {
  const build: ModuleBuild = modules[component];
  const directory = join(moduleFolder, component);
  const sources = (await readdir(directory)).sort().map((file) => readFileSync(join(directory, file)));
  return cached('binaries', component, [toolchain, JSON.stringify(build), ...sources], async (target) => {
    for (const [name, source] of Object.entries(build.packages)) {
      const flags = `${strip} ${build.linkerFlags ?? ''}`;
      await step(`building ${name}`, () =>
        execute('nice', ['go', 'build', '-ldflags', flags, '-o', join(target, name), source], {
          directory,
          environment,
        }),
      );
    }
    if (component === 'argo-cd') {
      const from = await output('go', ['list', '-m', '-f', '{{.Dir}}', 'github.com/argoproj/argo-cd/v3'], { directory });
      for (const kind of ['application', 'appproject', 'applicationset']) {
        await copyFile(join(from, 'manifests', 'crds', `${kind}-crd.yaml`), join(target, `${kind}-crd.yaml`));
      }
    }
  });
}

async function installBinaries(component: keyof typeof installed, toolchain: string): Promise<string> {
  const build: InstalledBuild = installed[component];
  return cached('binaries', component, [toolchain, JSON.stringify(build)], async (target) => {
    await mkdir(target, { recursive: true });
    await step(`building ${component} ${build.version}`, () =>
      execute('nice', ['go', 'install', '-ldflags', strip, `${build.install}@${build.version}`], {
        environment: { ...environment, GOBIN: target },
      }),
    );
    if (build.files) {
      const from = await moduleSources(build);
      for (const [name, path] of Object.entries(build.files)) {
        await copyFile(join(from, path), join(target, name));
      }
    }
  });
}

/** Where Go keeps the unpacked sources of the module that holds an installed command. */
async function moduleSources(build: InstalledBuild): Promise<string> {
  const module = build.install.split('/cmd/')[0] ?? build.install;
  const described = await output('go', ['mod', 'download', '-json', `${module}@${build.version}`], { directory: '/' });
  return (JSON.parse(described) as { readonly Dir: string }).Dir;
}
