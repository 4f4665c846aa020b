import { join } from 'node:path';

import { cached } from '../cache';
import { writeImageArchive, type ImageConfiguration } from './archive';
import { contour } from './contour';
import { envoy } from './envoy';
import { etcd } from './etcd';
import { etcdMaintenance } from './etcd-maintenance';
import { kafka } from './kafka';
import { layerFile, type Layer } from './layer';
import { milvus } from './milvus';
import { milvusNext } from './milvus-next';
import { minio } from './minio';
import { pause } from './pause';
import { pulsar } from './pulsar';

/** An image made here, under the name of the official one whose contract with a pod it keeps. */
export interface TestImage {
  readonly reference: string;
  readonly layers: readonly Layer[];
  readonly configuration: ImageConfiguration;
  /** Where it is not as the official image is. */
  readonly differences: readonly string[];
}

export const testImages = {
  contour,
  envoy,
  etcd,
  'etcd-maintenance': etcdMaintenance,
  kafka,
  milvus,
  'milvus-next': milvusNext,
  minio,
  pause,
  pulsar,
} as const satisfies Record<string, TestImage>;

export type TestImageName = keyof typeof testImages;

/** The archive of an image, made on first use. */
export async function imageArchive(name: TestImageName): Promise<string> {
  const image: TestImage = testImages[name];
  const layers: string[] = [];
  for (const layer of image.layers) {
    layers.push(await layerFile(layer));
  }
  const inputs = [image.reference, JSON.stringify(image.configuration), ...layers];
  const directory = await cached('images', name, inputs, (target) =>
    writeImageArchive(join(target, 'image.tar'), image.reference, layers, image.configuration),
  );
  return join(directory, 'image.tar');
}
