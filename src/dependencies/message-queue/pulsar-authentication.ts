import type { Mistake } from '../../findings';
import { type MountSpec, type SecretField } from '../../model';
import { STAND_IN_NAME } from '../../naming';
import { present, string, propsOf } from '../../props';
import {
  SECRET_HINT,
  SECRET_READERS,
  clientCertificateReader,
  fileMount,
  mountCertificate,
  secretField,
  standInSecret,
  type ClientCertificate,
  type SecretReference,
} from '../../security';

/** Pulsar token in a Secret: the plain token, without a prefix. */
export interface PulsarToken extends SecretReference {
  /**
   * Field with the token. The default is the field that Pulsar's chart writes.
   *
   * @default 'TOKEN'
   */
  readonly field?: string;
}

/** Plug-in of Pulsar's Go client, with its parameters in a Secret. */
export interface PulsarPlugin extends SecretReference {
  /** Name of the plug-in, such as `basic` or `athenz`. */
  readonly name: string;
  /**
   * Field with the parameters, such as `username:milvus,password:…`. Milvus splits the text at each `,` and `:` and drops parts
   * with another form. So no value may contain one of them, and a URL is not possible.
   *
   * @default 'authParams'
   */
  readonly paramsField?: string;
}

const tokenReader = propsOf<PulsarToken>({ ...SECRET_READERS, field: string }, SECRET_HINT);

const pluginReader = propsOf<PulsarPlugin>(
  { ...SECRET_READERS, name: string, paramsField: string },
  { ...SECRET_HINT, name: "Write the name of the plug-in, such as name: 'basic'." },
);

/**
 * Authentication of Milvus with Pulsar.
 *
 * @example
 * PulsarAuthentication.token({ secret: Secret.fromSecretName(this, 'pulsar-token', 'pulsar-token-milvus') })
 */
export class PulsarAuthentication {
  /** A JSON web token, which the client reads from a file. */
  public static token(token: PulsarToken): PulsarAuthentication {
    const { value = { secret: standInSecret() }, mistakes } = tokenReader.read(token);
    const { secret, version, field = 'TOKEN' } = value;
    const source = { secretName: secret.name, ...present({ version }) };
    const { mount, path } = fileMount('pulsar-token', source, field);
    return new PulsarAuthentication({ 'pulsar.authPlugin': 'token', 'pulsar.authParams': `file:${path}` }, {}, [mount], mistakes);
  }

  /** A client certificate. */
  public static tls(clientCertificate: ClientCertificate): PulsarAuthentication {
    const { value = { secret: standInSecret() }, mistakes } = clientCertificateReader.read(clientCertificate);
    const { mount, certificate, privateKey } = mountCertificate('pulsar-certificate', value);
    const authParams = `tlsCertFile:${certificate},tlsKeyFile:${privateKey}`;
    return new PulsarAuthentication({ 'pulsar.authPlugin': 'tls', 'pulsar.authParams': authParams }, {}, [mount], mistakes);
  }

  /** Any other plug-in of Pulsar's Go client. */
  public static plugin(plugin: PulsarPlugin): PulsarAuthentication {
    const { value = { secret: standInSecret(), name: STAND_IN_NAME }, mistakes } = pluginReader.read(plugin);
    const params = secretField(value, value.paramsField ?? 'authParams');
    return new PulsarAuthentication({ 'pulsar.authPlugin': value.name }, { 'pulsar.authParams': params }, [], mistakes);
  }

  private constructor(
    /** Configuration keys. */
    public readonly config: Readonly<Record<string, string>>,
    /** Configuration keys whose values come from Secrets. */
    public readonly secrets: Readonly<Record<string, SecretField>>,
    /** Files that the client reads. */
    public readonly mounts: readonly MountSpec[],
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}
