import type { ISecret, k8s } from 'cdk8s-plus-27';
import type { Override } from '../emit';
import { NAMING_READERS, type NamingProps } from '../naming';
import { milvusReader, type IMilvus } from '../network';
import { callback, listOf, peers, propsOf, secretReference, string, stringMap, type NetworkPeer, type PropsType } from '../props';
import { passwordReader, type PasswordCredentials } from '../security';
import {
  PLACEMENT_READERS,
  RESOURCE_READERS,
  volumeReader,
  type PersistentStorageProps,
  type PlacementProps,
  type ResourceProps,
} from '../workload';

/** Changes to the objects of an Attu, applied last. */
export interface AttuOverrides {
  /**
   * Changes the spec of the Deployment.
   *
   * @default - none
   */
  readonly deployment?: Override<k8s.DeploymentSpec>;
  /**
   * Changes the spec of the Service.
   *
   * @default - none
   */
  readonly service?: Override<k8s.ServiceSpec>;
  /**
   * Changes the spec of the NetworkPolicy.
   *
   * @default - none
   */
  readonly networkPolicy?: Override<k8s.NetworkPolicySpec>;
}

/** Props of `Attu`. */
export interface AttuProps extends NamingProps, ResourceProps, PlacementProps {
  /** The Milvus that it shows. */
  readonly milvus: IMilvus;
  /**
   * Beginning of the names of the objects; they end with `-attu`. It cannot be changed later.
   *
   * @default - the name of the Milvus
   */
  readonly name?: string;
  /**
   * Peers that may open it, such as the pods of a proxy that asks for a login.
   *
   * @default - nobody; you reach it with `kubectl port-forward`
   */
  readonly clients?: readonly NetworkPeer[];
  /**
   * User and password of Milvus, for Attu 3. Everyone who can open Attu then acts as this user.
   *
   * @default - none: Attu asks in the browser
   */
  readonly credentials?: PasswordCredentials;
  /**
   * Database that it opens first. Attu 2.4 and later.
   *
   * @default - the default database
   */
  readonly database?: string;
  /**
   * Disk for connections that users save in Attu 3. They contain passwords.
   *
   * @default - lost when the pod moves
   */
  readonly storage?: Omit<PersistentStorageProps, 'retention'>;
  /**
   * Full image reference, for another release of Attu.
   *
   * @default - the release for the line of the Milvus
   */
  readonly image?: string;
  /**
   * Registry, with a path if it has one, that replaces the registry of the library's image, such as `registry.bank.example/mirror`.
   *
   * @default - the registry of the image
   */
  readonly imageRegistry?: string;
  /**
   * Secrets with registry credentials.
   *
   * @default - none
   */
  readonly imagePullSecrets?: readonly ISecret[];
  /**
   * Additional labels of the pod.
   *
   * @default - none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Additional annotations of the pod.
   *
   * @default - none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Changes to the emitted objects.
   *
   * @default - none
   */
  readonly overrides?: AttuOverrides;
}

/** Type of the props. */
export const ATTU_TYPE: PropsType<AttuProps> = {
  readers: {
    ...RESOURCE_READERS,
    ...PLACEMENT_READERS,
    ...NAMING_READERS,
    milvus: milvusReader,
    name: string,
    clients: peers,
    credentials: passwordReader,
    database: string,
    storage: volumeReader,
    image: string,
    imageRegistry: string,
    imagePullSecrets: listOf(secretReference),
    labels: stringMap,
    annotations: stringMap,
    overrides: propsOf<AttuOverrides>({ deployment: callback(), service: callback(), networkPolicy: callback() }, {}),
  },
  hints: { milvus: "Write the Milvus that it shows: new MilvusCluster(this, 'milvus', { … })." },
};
