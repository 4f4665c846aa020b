import type { ReleaseRange } from '../findings';

/**
 * Releases whose proxies exit at start with REST on a TLS port. Earlier ones start, and do not serve REST.
 * Source: `internal/distributed/proxy/listener_manager.go`, which came to the 2.4 branch with milvus#36459.
 */
export const REST_STOPS_TLS = { from: '2.4.13' } as const satisfies ReleaseRange;

/** Releases with TLS between roles. Source: milvus#36865; `internaltls.sni`: milvus#38124. */
export const INTERNAL_TLS: ReleaseRange = { from: '2.5.0' };

/** Releases whose streaming service uses TLS between roles. Source: milvus#42685. */
export const INTERNAL_TLS_OF_STREAMING: ReleaseRange = { from: '2.6.0' };

/**
 * Releases in which `common.security.defaultRootPassword` is the first password of root; before, it is `Milvus`.
 * Source: milvus#34752, in 2.4 with milvus#34777.
 */
export const FIRST_ROOT_PASSWORD = { from: '2.4.7' } as const satisfies ReleaseRange;

/** Releases whose proxies can forward calls to proxies of 2.5 that serve TLS. Source: milvus#48226. */
export const FORWARDING_OVER_TLS: ReleaseRange = { from: '2.6.13' };

/** Longest password in bytes. Source: golang.org/x/crypto/bcrypt, ErrPasswordTooLong. */
export const LONGEST_PASSWORD = 72;
