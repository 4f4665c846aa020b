import { Chart } from 'cdk8s';
import { Secret, type ISecret } from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import { AppModel, type Sealable } from '../app';
import { Manifest, WAVES, syncWave } from '../emit';
import type { Mistake } from '../findings';
import type { ModelPart } from '../model';
import { STAND_IN_NAME, checkNameLength, checkSecretField } from '../naming';
import { inside, present, readProps } from '../props';
import { EXTERNAL_SECRET_TYPE, type ExternalSecretProps } from './external-secret-props';
import type { ExternalSecretPart } from './external-secret-part';
import {
  EXTERNAL_SECRETS_API,
  PASSWORD,
  externalSecretSpec,
  passwordSpec,
  type ExternalSecretSpec,
  type PasswordSpec,
} from './external-secrets-api';
import { NO_CONTENT, NO_STORE, SECRET_RULES } from './rules';
import { SecretRefresh } from './secret-refresh';

/**
 * A Secret that the External Secrets Operator creates from a secret store. Its `secret` fits every prop of this library that takes a
 * Secret. No value is in the app, nor in its YAML.
 *
 * It is in an Argo CD wave before the services, and Argo CD waits until the operator has created the Secret. A refreshed Secret
 * restarts no pod: see `version` of each reference to a Secret.
 *
 * Needs the API `external-secrets.io/v1`: External Secrets Operator 0.16 or later.
 *
 * @example
 * const minio = new ExternalSecret(this, 'search-minio', {
 *   store: SecretStore.ofCluster('vault'),
 *   data: { accesskey: { key: 'search/minio', property: 'user' }, secretkey: { key: 'search/minio', property: 'password' } },
 * });
 * new InClusterMinio(this, 'search', { credentials: { secret: minio.secret } });
 * @example
 * new ExternalSecret(this, 'search-root', {
 *   dataFrom: [SecretSource.password()],
 *   template: { data: { username: 'root', password: '{{ .password }}' } },
 * });
 */
export class ExternalSecret extends Construct implements Sealable {
  /** The Secret, for a prop of this library or of cdk8s-plus. */
  public readonly secret: ISecret;
  /** The `ExternalSecret`. To change a field without a prop, use `addJsonPatch`. */
  public readonly externalSecret: Manifest;

  private readonly props: ExternalSecretProps;
  private readonly name: string;

  constructor(scope: Construct, id: string, given: ExternalSecretProps) {
    super(scope, id);
    const model = AppModel.of(this);
    model.registerRules(SECRET_RULES);
    model.add(this);
    const { props, unusable, mistakes } = readProps(given, EXTERNAL_SECRET_TYPE, {});
    this.props = props;
    model.findings.addAll(this, '', mistakes);
    const name = props.name ?? id;
    const illegal = [...checkSecretField(name), ...checkNameLength(`${name}-password`, 'other', 'name')];
    model.findings.addAll(this, 'name', illegal);
    this.name = illegal.length === 0 ? name : STAND_IN_NAME;
    model.findings.addAll(this, '', checkContent(props, unusable));
    this.secret = Secret.fromSecretName(this, 'secret', this.name);
    this.emitGenerators();
    const { refresh } = this;
    this.externalSecret = this.emit<ExternalSecretSpec>('Resource', `${EXTERNAL_SECRETS_API}/v1`, 'ExternalSecret', this.name, () =>
      externalSecretSpec(this.name, props, { refresh, generatorOf: (source) => this.generators.get(source) ?? '' }),
    );
  }

  /** @internal */
  public seal(): readonly ModelPart[] {
    const { namespace } = Chart.of(this);
    const part: ExternalSecretPart = {
      kind: 'extension',
      extension: 'external-secret',
      path: this.node.path,
      name: this.name,
      ...present({ namespace, fields: this.fields }),
      isGenerated: this.isGenerated,
      refresh: this.refresh?.policy ?? 'Periodic',
    };
    return [part];
  }

  /** Fields of the Secret, unless only the store knows them. */
  private get fields(): readonly string[] | undefined {
    const { data = {}, dataFrom = [], template, creationPolicy } = this.props;
    if (creationPolicy === 'Merge') return undefined;
    if (template?.data) return Object.keys(template.data);
    const isKnown = dataFrom.every(({ content }) => content.password);
    return isKnown ? [...Object.keys(data), ...(dataFrom.length > 0 ? ['password'] : [])] : undefined;
  }

  private get isGenerated(): boolean {
    return (this.props.dataFrom ?? []).some(({ content }) => content.password);
  }

  private get refresh(): SecretRefresh | undefined {
    return this.props.refresh ?? (this.isGenerated ? SecretRefresh.once() : undefined);
  }

  /** Names of the generators, by their sources. */
  private get generators() {
    const passwords = (this.props.dataFrom ?? []).filter(({ content }) => content.password);
    return new Map(passwords.map((source, index) => [source, index === 0 ? `${this.name}-password` : `${this.name}-password-${index}`]));
  }

  private emitGenerators(): void {
    for (const [source, name] of this.generators)
      this.emit<PasswordSpec>(name, PASSWORD.apiVersion, PASSWORD.kind, name, () => passwordSpec(source));
  }

  private emit<T extends object>(id: string, apiVersion: string, kind: string, name: string, content: () => T): Manifest {
    const labels = { 'app.kubernetes.io/managed-by': 'cdk8s' };
    return new Manifest<T>(this, id, { apiVersion, kind, name, labels, annotations: syncWave(WAVES.secrets), content });
  }
}

function checkContent({ store, data = {}, dataFrom = [], template }: ExternalSecretProps, unusable: ReadonlySet<string>): Mistake[] {
  const isUnreadable = unusable.has('data') || unusable.has('dataFrom');
  const isEmpty = Object.keys(data).length === 0 && dataFrom.length === 0;
  const readsStore = Object.keys(data).length > 0 || dataFrom.some(({ content }) => !content.password);
  const field = (prop: string) => (name: string) => checkSecretField(STAND_IN_NAME, name).map((mistake) => inside(prop, mistake));
  return [
    ...(isEmpty && !isUnreadable ? [{ rule: NO_CONTENT, prop: 'data', problem: 'is empty, and dataFrom too.', fix: NO_CONTENT.fix }] : []),
    ...(readsStore && !store && !unusable.has('store')
      ? [{ rule: NO_STORE, prop: 'store', problem: 'is missing.', fix: NO_STORE.fix }]
      : []),
    ...Object.keys(data).flatMap(field('data')),
    ...Object.keys(template?.data ?? {}).flatMap(field('template.data')),
  ];
}
