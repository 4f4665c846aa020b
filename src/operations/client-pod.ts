import type { ISecret } from 'cdk8s-plus-27';
import { jobImage, jobPodDefaults, milvusImage } from '../cluster/job-defaults';
import { CREDENTIALS, milvusAccess, shellCommand, type CredentialFile, type JobPod } from '../jobs';
import { milvusReader, type IMilvus } from '../network';
import { listOf, secretReference, string, type PropReaders } from '../props';
import { PLACEMENT_READERS, type PlacementProps } from '../workload';

/** Props of a construct whose Job calls a Milvus. */
export interface ClientPodProps extends PlacementProps {
  readonly milvus: IMilvus;
  readonly image?: string;
  readonly imagePullSecrets?: readonly ISecret[];
  readonly name?: string;
}

/** Reads these props. */
export const CLIENT_POD_READERS: PropReaders<Required<ClientPodProps>> = {
  ...PLACEMENT_READERS,
  milvus: milvusReader,
  image: string,
  imagePullSecrets: listOf(secretReference),
  name: string,
};

/** What the pod of a Job runs. */
export interface ClientProgram {
  readonly script: string;
  /** Variables of the script, next to those that say how to call Milvus. */
  readonly environment: Readonly<Record<string, string>>;
  /** Files with user names and passwords. */
  readonly credentials: readonly CredentialFile[];
}

/** The pod of a Job that calls a Milvus with a script, in the image of that Milvus unless the user gives another one. */
export function clientPod(props: ClientPodProps, purpose: string, { script, environment, credentials }: ClientProgram): JobPod {
  const { milvus, image } = props;
  const access = milvusAccess(milvus);
  return {
    name: purpose,
    image: jobImage(image ?? milvusImage(milvus), props),
    command: shellCommand(script),
    environment: {
      MILVUS: access?.address.MILVUS ?? milvus.endpoint.uri,
      ...access?.options,
      SECRETS: CREDENTIALS,
      PAUSE: '5',
      ...environment,
    },
    credentials,
    mounts: access?.mounts ?? [],
    resources: { cpu: '100m', memory: '128Mi', ephemeralStorage: '64Mi' },
    selector: milvus.objectFor(purpose).jobPodLabels,
    ...jobPodDefaults(props),
    ...(image === undefined ? { group: milvus.version.facts.imageGroup } : {}),
    // Shows in the status of the pod what Milvus refused.
    terminationMessagePolicy: 'FallbackToLogsOnError',
  };
}
