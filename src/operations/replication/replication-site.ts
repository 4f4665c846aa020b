import type { Mistake } from '../../findings';
import type { IMilvus } from '../../network';
import { STAND_IN_NAME } from '../../naming';
import { instanceOf, readProps, string, withMistakes, type PropsType } from '../../props';
import { passwordReader, type PasswordCredentials } from '../../security';
import { SITE_ADDRESS, SITE_PREFIX } from '../rules/replication-inputs';

/** A Milvus in a topology of replication, as the others see it. */
export interface ReplicationSiteProps {
  /** Its `channelPrefix`, by which Milvus names it. It cannot be changed later. */
  readonly channelPrefix: string;
  /**
   * Address that the cdc pods of the other sites connect to, with scheme and port, such as `https://milvus.dublin.example:19530`. Milvus
   * 2.6 refuses another address for the same site later.
   */
  readonly address: string;
  /**
   * User name and password of the cdc pods of the other sites, in a Secret of the namespace of each `Replication`. Milvus stores its password in
   * the topology, and 2.6 refuses another one for the same site later.
   *
   * @default - no login
   */
  readonly credentials?: PasswordCredentials;
}

const SITE_TYPE: PropsType<ReplicationSiteProps> = {
  readers: { channelPrefix: string, address: string, credentials: passwordReader },
  hints: {
    channelPrefix: "Write its channelPrefix, such as channelPrefix: 'search-dublin'.",
    address: "Write scheme, host and port, such as address: 'https://milvus.dublin.example:19530'.",
  },
};

/**
 * A Milvus in a topology of replication. Every site is declared alike in the app of every other one.
 *
 * @example
 * ReplicationSite.of({
 *   channelPrefix: 'search-dublin',
 *   address: 'https://milvus.dublin.example:19530',
 *   credentials: { secret: Secret.fromSecretName(this, 'dublin', 'search-replication-dublin') },
 * })
 */
export class ReplicationSite {
  /** A site by its values. */
  public static of(site: ReplicationSiteProps): ReplicationSite {
    const { props, mistakes } = readProps(site, SITE_TYPE, {
      channelPrefix: () => STAND_IN_NAME,
      address: () => `http://${STAND_IN_NAME}:19530`,
    });
    return new ReplicationSite(props, [...mistakes, ...checkAddress(props.address), ...checkPrefix(props.channelPrefix)]);
  }

  /**
   * A Milvus of the same Kubernetes cluster, by its Service. Its administrator is the user that the others log in as.
   *
   * @param instance a Milvus of this app, or one of another app with `prefixes`
   */
  public static ofMilvus(instance: IMilvus): ReplicationSite {
    const { prefixes, endpoint, administrator } = instance;
    const channelPrefix = prefixes?.channelPrefix;
    const props = {
      channelPrefix: channelPrefix ?? STAND_IN_NAME,
      address: endpoint.uri,
      ...(administrator ? { credentials: administrator } : {}),
    };
    const unknown: Mistake = { rule: SITE_PREFIX, problem: `does not know the prefixes of ${instance.name}.`, fix: SITE_PREFIX.fix };
    return new ReplicationSite(props, channelPrefix === undefined ? [unknown] : []);
  }

  private constructor(
    /** @internal */
    public readonly props: ReplicationSiteProps,
    /** Mistakes in the props. @internal */
    public readonly mistakes: readonly Mistake[],
  ) {}
}

/** Reads a site. */
export const siteReader = withMistakes(
  instanceOf<ReplicationSite>(
    ReplicationSite,
    "ReplicationSite.of({ channelPrefix: 'search-dublin', address: 'https://milvus.dublin.example:19530' })",
  ),
);

function checkAddress(address: string): Mistake[] {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && url.hostname !== '' && url.pathname === '/' && url.search === '' && url.username === '';
  if (isPlain) return [];
  return [{ rule: SITE_ADDRESS, prop: 'address', problem: `is '${address}'.`, fix: SITE_ADDRESS.fix }];
}

/** Milvus refuses spaces, and the names of topics have only these characters in every queue. */
function checkPrefix(prefix: string): Mistake[] {
  if (/^[A-Za-z0-9._-]+$/.test(prefix)) return [];
  return [{ rule: SITE_PREFIX, prop: 'channelPrefix', problem: `is '${prefix}'.`, fix: SITE_PREFIX.fix }];
}
