import { Size } from 'cdk8s';
import type { IPersistentVolumeClaim } from 'cdk8s-plus-27';
import type { Mistake } from '../findings';
import type { StorageSpec } from '../model';
import { STAND_IN_NAME } from '../naming';
import { readProps, present, type ReadProps } from '../props';
import { sizeBytes } from './resources';
import { STORAGE_SIZE } from './rules';
import {
  CLAIM_TYPE,
  DISK_TYPE,
  VOLUME_TYPE,
  type EphemeralVolumeProps,
  type ExistingClaimProps,
  type PersistentStorageProps,
} from './storage-props';

/** Used when the given size is invalid; large enough for all rules about sizes. */
const STAND_IN_SIZE = Size.gibibytes(100);

const STAND_INS = { size: () => STAND_IN_SIZE };

/** Replaces a claim that cannot be read. */
const STAND_IN_CLAIM = { name: STAND_IN_NAME } as IPersistentVolumeClaim;

/**
 * Storage of a role's local data (`localStorage.path` and related keys, all below `/var/lib/milvus`).
 *
 * @example
 * LocalStorage.persistent({ size: Size.gibibytes(100), storageClassName: 'premium-ssd' })
 * @example
 * LocalStorage.emptyDir(Size.gibibytes(20))
 */
export class LocalStorage {
  /** Space on the node's own disk, deleted with the pod. It counts towards the pod's ephemeral storage. */
  public static emptyDir(size: Size): LocalStorage {
    return new LocalStorage('emptyDir', readProps({ size }, VOLUME_TYPE, STAND_INS));
  }

  /** A volume of a storage class for each pod, deleted with the pod. */
  public static ephemeralVolume(props: EphemeralVolumeProps): LocalStorage {
    return new LocalStorage('ephemeralClaim', readProps(props, VOLUME_TYPE, STAND_INS));
  }

  /** A disk for each pod of a StatefulSet, which stays with the pod when it moves. */
  public static persistent(props: PersistentStorageProps): LocalStorage {
    return new LocalStorage('claimTemplate', readProps(props, DISK_TYPE, STAND_INS));
  }

  /**
   * The volume of a claim that exists already, with the data in it. Only a standalone takes one; it then runs as a Deployment that stops the
   * old pod before it starts the new one. The library never creates, changes or deletes the claim.
   *
   * @example
   * new MilvusStandalone(this, 'milvus', {
   *   storage: LocalStorage.existingClaim({
   *     claim: PersistentVolumeClaim.fromClaimName(this, 'data', 'search-milvus'),
   *     size: Size.gibibytes(50),
   *   }),
   * });
   */
  public static existingClaim(given: ExistingClaimProps): LocalStorage {
    const { props, unusable, mistakes } = readProps(given, CLAIM_TYPE, { ...STAND_INS, claim: () => STAND_IN_CLAIM });
    const { claim, subPath, size } = props;
    const more = present({ claimName: claim.name, subPath });
    return new LocalStorage('existingClaim', { props: { size }, unusable, mistakes }, more);
  }

  /** The mistakes in this storage. */
  public readonly mistakes: readonly Mistake[];
  /** Size of each volume. */
  public readonly size: Size;
  /** The storage as plain data. */
  public readonly spec: StorageSpec;

  private constructor(
    kind: StorageSpec['type'],
    { props, mistakes }: ReadProps<PersistentStorageProps>,
    more: Pick<StorageSpec, 'claimName' | 'subPath'> = {},
  ) {
    const isPositive = sizeBytes(props.size) > 0;
    this.size = isPositive ? props.size : STAND_IN_SIZE;
    this.mistakes = isPositive ? mistakes : [...mistakes, notPositive(props.size)];
    this.spec = {
      type: kind,
      size: this.size.asString(),
      retention: props.retention ?? 'Retain',
      ...present({ storageClassName: props.storageClassName }),
      ...more,
    };
  }
}

function notPositive(size: Size): Mistake {
  return {
    rule: STORAGE_SIZE,
    prop: 'size',
    problem: `is ${size.asString()}.`,
    fix: 'Write a size above zero, such as Size.gibibytes(50).',
  };
}
