import { ExternalService } from '../external-service';
import { bindProps } from '../bind-props';
import type { DependencyBinding } from '../../model';
import type { DependencyContext } from '../dependency';
import { ALIBABA_OSS_TYPE, bindAlibabaOss, type AlibabaOssProps } from './alibaba-oss';
import { AZURE_BLOB_TYPE, bindAzureBlob, type AzureBlobProps } from './azure-blob';
import { GOOGLE_CLOUD_STORAGE_TYPE, bindGoogleCloudStorage, type GoogleCloudStorageProps } from './google-cloud-storage';
import { HUAWEI_OBS_TYPE, bindHuaweiObs, type HuaweiObsProps } from './huawei-obs';
import { MINIO_TYPE, bindMinio, type MinioProps } from './minio';
import { S3_TYPE, bindS3, type S3Props } from './s3';
import { TENCENT_COS_TYPE, bindTencentCos, type TencentCosProps } from './tencent-cos';

/**
 * Existing object storage.
 *
 * @example
 * ObjectStorage.s3({ bucket: 'search-vectors', region: 'eu-west-1', identity: WorkloadIdentity.awsRole('arn:aws:iam::111122223333:role/milvus') })
 * @example
 * ObjectStorage.minio({ endpoint: 'minio.storage:9000', bucket: 'search', credentials: { secret: Secret.fromSecretName(this, 'minio', 'search-storage') } })
 */
export class ObjectStorage extends ExternalService<'objectStorage'> {
  /** A bucket of Amazon S3, through its regional endpoint. */
  public static s3(props: S3Props): ObjectStorage {
    return new ObjectStorage(bindProps(props, S3_TYPE, bindS3));
  }

  /** A bucket of any service with the S3 protocol: MinIO, Ceph and others. */
  public static minio(props: MinioProps): ObjectStorage {
    return new ObjectStorage(bindProps(props, MINIO_TYPE, bindMinio));
  }

  /** A bucket of Google Cloud Storage. */
  public static googleCloudStorage(props: GoogleCloudStorageProps): ObjectStorage {
    return new ObjectStorage(bindProps(props, GOOGLE_CLOUD_STORAGE_TYPE, bindGoogleCloudStorage));
  }

  /** A container of Azure Blob Storage. */
  public static azureBlob(props: AzureBlobProps): ObjectStorage {
    return new ObjectStorage(bindProps(props, AZURE_BLOB_TYPE, bindAzureBlob));
  }

  /** A bucket of Alibaba Cloud OSS. */
  public static alibabaOss(props: AlibabaOssProps): ObjectStorage {
    return new ObjectStorage(bindProps(props, ALIBABA_OSS_TYPE, bindAlibabaOss));
  }

  /** A bucket of Tencent Cloud COS. */
  public static tencentCos(props: TencentCosProps): ObjectStorage {
    return new ObjectStorage(bindProps(props, TENCENT_COS_TYPE, bindTencentCos));
  }

  /** A bucket of Huawei Cloud OBS. */
  public static huaweiObs(props: HuaweiObsProps): ObjectStorage {
    return new ObjectStorage(bindProps(props, HUAWEI_OBS_TYPE, bindHuaweiObs));
  }

  private constructor(bind: (context: DependencyContext) => DependencyBinding) {
    super('objectStorage', bind);
  }
}
