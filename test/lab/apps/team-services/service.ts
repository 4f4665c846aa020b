/** A service that a team runs for itself: one pod, one Service, and Secrets with all that it reads. */
export interface TeamService {
  readonly name: string;
  readonly image: string;
  readonly port: number;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Files of a Secret, all in one directory. */
  readonly files: { readonly directory: string; readonly content: Readonly<Record<string, string>> };
}

/** Where every service keeps its data. */
export const dataDirectory = '/data';

/** The objects of a service. They are written by hand: this library had no part in them. */
export function serviceObjects({ name, image, port, command, environment = {}, files }: TeamService): object[] {
  const labels = { 'team-service': name };
  const restricted = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } };
  const container = {
    name,
    image,
    command,
    env: Object.entries(environment).map(([key, value]) => ({ name: key, value })),
    ports: [{ containerPort: port }],
    readinessProbe: { tcpSocket: { port }, periodSeconds: 2 },
    securityContext: restricted,
    volumeMounts: [
      { name: 'files', mountPath: files.directory },
      { name: 'data', mountPath: dataDirectory },
    ],
  };
  const pod = {
    enableServiceLinks: false,
    securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [container],
    volumes: [
      { name: 'files', secret: { secretName: name } },
      { name: 'data', emptyDir: {} },
    ],
  };
  return [
    { apiVersion: 'v1', kind: 'Secret', metadata: { name }, stringData: files.content },
    { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { selector: labels, ports: [{ port }] } },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } },
    },
  ];
}
