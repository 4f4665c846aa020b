import type { ModelRule } from '../model-rule';

/** Docker Hub, by all its names and by none. A copy in another registry stays where it is. */
const DOCKER_HUB = /^(?:(?:(?:index|registry-1|registry\.hub)\.)?docker\.(?:io|com)\/)?([a-z0-9_-]+\/.+)$/;

/** Images that are gone from Docker Hub or frozen there, by their repository, and what took their place. */
const WITHDRAWN: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^minio\/minio([:@]|$)/, 'MinIO took its images off Docker Hub'],
  [/^bitnami(legacy|secure)?\//, 'Bitnami took its free images away in August 2025; what is left gets no updates'],
];

export const WITHDRAWN_IMAGE: ModelRule = {
  id: 'MK-SVC-010',
  title: 'image that is not published any more',
  severity: 'error',
  reason: 'A node that does not have the image yet cannot pull it, so the first reschedule of a pod takes the service down.',
  source: 'milvus-helm#315, milvus-operator#399, milvus#44955',
  fix: 'Leave it out, or name a copy in a registry of your own.',
  checkService: (service, report) => {
    const { image: own, otherImages } = service;
    for (const [prop, image] of Object.entries({ ...(own === undefined ? {} : { image: own }), ...otherImages })) {
      const [, repository = ''] = DOCKER_HUB.exec(image) ?? [];
      const [, what] = WITHDRAWN.find(([pattern]) => pattern.test(repository)) ?? [];
      if (what !== undefined)
        report({ ...service, path: prop === 'image' ? service.imagePath : service.path }, prop, `is '${image}': ${what}.`);
    }
  },
};
