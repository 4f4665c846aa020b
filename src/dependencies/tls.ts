import type { MountSpec } from '../model';
import type { Mistake } from '../findings';
import { TLS_MAYBE_WITHOUT_CA, TLS_OFF_WITH_CERTIFICATE, TLS_WITHOUT_CA } from './rules';
import { boolean, present, type PropReaders } from '../props';
import { caBundleReader, clientCertificateReader, mountCertificate, type CaBundle, type ClientCertificate } from '../security';
import { hostScope, type HostScope } from './private-host';

/** TLS settings for a service with a client that reads separate files. */
export interface TlsProps {
  /**
   * Whether the service uses TLS.
   *
   * @default - true if `caBundle` or `clientCertificate` is given
   */
  readonly tls?: boolean;
  /**
   * Authorities that only the client of this service trusts.
   *
   * @default - the `caBundle` of the dependencies
   */
  readonly caBundle?: CaBundle;
  /**
   * Certificate and private key with which Milvus authenticates.
   *
   * @default - none
   */
  readonly clientCertificate?: ClientCertificate;
}

/** Readers of the TLS props. */
export const TLS_READERS: PropReaders<TlsProps> = { tls: boolean, caBundle: caBundleReader, clientCertificate: clientCertificateReader };

/** Files of a TLS connection, and mistakes in its props. */
export interface TlsBinding {
  readonly isOn: boolean;
  readonly ca?: string;
  readonly certificate?: string;
  readonly privateKey?: string;
  readonly mounts: readonly MountSpec[];
  readonly mistakes: readonly Mistake[];
}

/** Mounts the TLS files for the client of a service. */
export function bindTls(props: TlsProps, service: string, caFile?: string): TlsBinding {
  const { caBundle, clientCertificate } = props;
  const isOn = props.tls ?? (caBundle !== undefined || clientCertificate !== undefined);
  if (!isOn) return { isOn, mounts: [], mistakes: caBundle || clientCertificate ? [offWithCertificate()] : [] };
  const own = caBundle?.mountedAs(`${service}-ca`);
  const ca = own?.path ?? caFile;
  const files = clientCertificate && mountCertificate(`${service}-certificate`, clientCertificate);
  return {
    isOn,
    ...present({ ca }),
    ...(files ? { certificate: files.certificate, privateKey: files.privateKey } : {}),
    mounts: [own?.mount, files?.mount].filter((mount) => mount !== undefined),
    mistakes: [],
  };
}

/** Checks that the client can verify the certificate of a private address. */
export function checkTrust(hosts: readonly string[], isTls: boolean, ca: string | undefined): Mistake[] {
  if (!isTls || ca !== undefined) return [];
  const found = (kind: HostScope) => hosts.find((host) => hostScope(host) === kind);
  const fix = "Give ExternalDependencies caBundle: CaBundle.fromConfigMap(ConfigMap.fromConfigMapName(this, 'ca', 'corporate-ca')).";
  const [privateHost, company, service] = [found('private'), found('company'), found('service')];
  if (privateHost !== undefined) {
    return [{ rule: TLS_WITHOUT_CA, prop: 'tls', problem: `is on, but no public authority signs for '${privateHost}'.`, fix }];
  }
  if (company !== undefined) {
    return [{ rule: TLS_MAYBE_WITHOUT_CA, prop: 'tls', problem: `is on, but '${company}' is not in a public domain.`, fix }];
  }
  if (service === undefined) return [];
  const problem = `is on, but '${service}' looks like the Service '${service.replace('.', "' in the namespace '")}'.`;
  return [{ rule: TLS_MAYBE_WITHOUT_CA, prop: 'tls', problem, fix: `Write '${service}.svc'. ${fix}` }];
}

function offWithCertificate(): Mistake {
  const problem = 'is false, but certificates are given.';
  return { rule: TLS_OFF_WITH_CERTIFICATE, prop: 'tls', problem, fix: 'Remove tls, or remove caBundle and clientCertificate.' };
}
