import type { MountSpec } from '../model';
import type { Mistake } from '../findings';
import { IDENTITY_FORM } from './rules';
import { STAND_IN_NAME } from '../naming';
import { string, readProps, type PropsType } from '../props';
import { mountedPath } from './mounted-file';

/** Clouds whose object storage Milvus reaches with an identity, in Milvus' spelling (`minio.cloudProvider`). */
export type CloudProvider = 'aws' | 'gcp' | 'azure' | 'aliyun' | 'tencent' | 'huawei';

/** An identity provider of Huawei Cloud that trusts the Kubernetes cluster. */
export interface HuaweiIdentityProvider {
  /** Name of the identity provider in IAM. */
  readonly provider: string;
  /** Id of the project that the bucket belongs to. */
  readonly projectId: string;
  /** Client id of the provider; the audience of the service account's tokens. */
  readonly audience: string;
}

const HUAWEI_TYPE: PropsType<HuaweiIdentityProvider> = {
  readers: { provider: string, projectId: string, audience: string },
  hints: {
    provider: 'Write the name of the identity provider in IAM.',
    projectId: 'Write the id of the project that the bucket belongs to.',
    audience: 'Write the client id of the provider.',
  },
};

/** Method by which a cloud gives an identity to pods, named after its factory. */
export type IdentityType =
  'awsRole' | 'awsPodIdentity' | 'googleServiceAccount' | 'azureClient' | 'alibabaRole' | 'tencentRole' | 'huaweiIdentityProvider';

interface IdentitySpec {
  readonly serviceAccountAnnotations?: Readonly<Record<string, string>>;
  readonly podLabels?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly mounts?: readonly MountSpec[];
}

/**
 * An identity that a cloud gives to the pods, instead of keys: its settings for the service account and the pods.
 *
 * If you use your own service account, set its annotations yourself.
 *
 * @example
 * WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus')
 * @example
 * WorkloadIdentity.googleServiceAccount('milvus@my-project.iam.gserviceaccount.com')
 */
export class WorkloadIdentity<Cloud extends CloudProvider = CloudProvider> {
  /**
   * IAM role for service accounts (IRSA) of an EKS cluster.
   *
   * @param arn the role, such as `arn:aws:iam::111122223333:role/milvus`
   */
  public static awsRole(arn: string): WorkloadIdentity<'aws'> {
    const isRole = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(arn);
    const mistakes = isRole ? [] : [malformed(arn, 'the ARN of an IAM role', 'arn:aws:iam::111122223333:role/milvus')];
    return new WorkloadIdentity('awsRole', 'aws', { serviceAccountAnnotations: { 'eks.amazonaws.com/role-arn': arn } }, mistakes);
  }

  /**
   * EKS Pod Identity: an association in EKS connects the role with the service account, so nothing is written here.
   *
   * Milvus 2.6 and later: query nodes of 2.5 do not find the agent's credentials (milvus#42547).
   */
  public static awsPodIdentity(): WorkloadIdentity<'aws'> {
    return new WorkloadIdentity('awsPodIdentity', 'aws', {});
  }

  /**
   * Workload Identity Federation for GKE: the Google service account that the pods act as.
   *
   * @param email the account, such as `milvus@my-project.iam.gserviceaccount.com`
   */
  public static googleServiceAccount(email: string): WorkloadIdentity<'gcp'> {
    const isAccount = /^[a-z0-9-]+@[a-z0-9.:-]+\.gserviceaccount\.com$/.test(email);
    const mistakes = isAccount
      ? []
      : [malformed(email, 'the email of a Google service account', 'milvus@my-project.iam.gserviceaccount.com')];
    return new WorkloadIdentity(
      'googleServiceAccount',
      'gcp',
      { serviceAccountAnnotations: { 'iam.gke.io/gcp-service-account': email } },
      mistakes,
    );
  }

  /**
   * Microsoft Entra Workload ID of an AKS cluster. Its webhook gives the pods `AZURE_CLIENT_ID`, `AZURE_TENANT_ID` and
   * `AZURE_FEDERATED_TOKEN_FILE`, which Milvus reads.
   *
   * @param clientId client id of the managed identity or application, such as `00000000-0000-0000-0000-000000000000`
   */
  public static azureClient(clientId: string): WorkloadIdentity<'azure'> {
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientId);
    const mistakes = isId ? [] : [malformed(clientId, 'a client id', '11111111-2222-3333-4444-555555555555')];
    const serviceAccountAnnotations = { 'azure.workload.identity/client-id': clientId };
    return new WorkloadIdentity(
      'azureClient',
      'azure',
      { serviceAccountAnnotations, podLabels: { 'azure.workload.identity/use': 'true' } },
      mistakes,
    );
  }

  /**
   * RAM role for service accounts (RRSA) of an ACK cluster, through `ack-pod-identity-webhook` 0.2.0 or later. It gives the
   * pods `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE`, which Milvus reads.
   *
   * @param roleName name of the RAM role, such as `milvus`; not its ARN
   */
  public static alibabaRole(roleName: string): WorkloadIdentity<'aliyun'> {
    const isName = /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/.test(roleName);
    const mistakes = isName ? [] : [malformed(roleName, 'the name of a RAM role', 'milvus')];
    const serviceAccountAnnotations = { 'pod-identity.alibabacloud.com/role-name': roleName };
    return new WorkloadIdentity(
      'alibabaRole',
      'aliyun',
      { serviceAccountAnnotations, podLabels: { 'pod-identity.alibabacloud.com/injection': 'on' } },
      mistakes,
    );
  }

  /**
   * Pod identity of a TKE cluster. Its webhook gives the pods `TKE_ROLE_ARN`, `TKE_REGION`, `TKE_PROVIDER_ID` and
   * `TKE_WEB_IDENTITY_TOKEN_FILE`, which Milvus reads.
   *
   * @param arn the CAM role, such as `qcs::cam::uin/100000000001:roleName/milvus`
   */
  public static tencentRole(arn: string): WorkloadIdentity<'tencent'> {
    const isRole = /^qcs::cam::uin\/\d+:roleName\/[\w.-]+$/.test(arn);
    const mistakes = isRole ? [] : [malformed(arn, 'a CAM role', 'qcs::cam::uin/100000000001:roleName/milvus')];
    const serviceAccountAnnotations = { 'tke.cloud.tencent.com/role-arn': arn, 'tke.cloud.tencent.com/audience': 'sts.cloud.tencent.com' };
    return new WorkloadIdentity('tencentRole', 'tencent', { serviceAccountAnnotations }, mistakes);
  }

  /**
   * Workload identity of a CCE cluster. No webhook is needed: the pods get the token and the variables that Huawei's SDK
   * reads. Milvus 2.6.5 and later (milvus#45298).
   */
  public static huaweiIdentityProvider(given: HuaweiIdentityProvider): WorkloadIdentity<'huawei'> {
    const standIn = () => STAND_IN_NAME;
    const { props, mistakes } = readProps(given, HUAWEI_TYPE, { provider: standIn, projectId: standIn, audience: standIn });
    const { provider, projectId, audience } = props;
    const volume = 'identity-token';
    const spec = {
      environment: {
        HUAWEICLOUD_SDK_IDP_ID: provider,
        HUAWEICLOUD_SDK_PROJECT_ID: projectId,
        HUAWEICLOUD_SDK_ID_TOKEN_FILE: mountedPath(volume, 'token'),
      },
      mounts: [{ name: volume, path: mountedPath(volume, '').replace(/\/$/, ''), tokenAudience: audience }],
    };
    return new WorkloadIdentity('huaweiIdentityProvider', 'huawei', spec, mistakes);
  }

  /** Annotations of the service account. */
  public readonly serviceAccountAnnotations: Readonly<Record<string, string>>;
  /** Labels of the pods. */
  public readonly podLabels: Readonly<Record<string, string>>;
  /** Environment variables of the pods. */
  public readonly environment: Readonly<Record<string, string>>;
  /** Tokens that the pods need as files. */
  public readonly mounts: readonly MountSpec[];

  private constructor(
    /** The method of the identity. */
    public readonly type: IdentityType,
    /** The cloud, in Milvus' spelling. */
    public readonly cloud: Cloud,
    spec: IdentitySpec,
    /** The mistakes in this identity. */
    public readonly mistakes: readonly Mistake[] = [],
  ) {
    this.serviceAccountAnnotations = spec.serviceAccountAnnotations ?? {};
    this.podLabels = spec.podLabels ?? {};
    this.environment = spec.environment ?? {};
    this.mounts = spec.mounts ?? [];
  }
}

function malformed(value: string, what: string, example: string): Mistake {
  return { rule: IDENTITY_FORM, problem: `'${value}' is not ${what}.`, fix: `Write a value such as '${example}'.` };
}
