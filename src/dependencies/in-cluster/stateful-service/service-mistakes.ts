import type { Mistake } from '../../../findings';
import { checkImage, checkRegistry } from '../../../version';
import { NO_METRICS } from '../rules';
import type { StatefulServiceOptions } from './stateful-service-options';

/** Mistakes in the images of a service, and in peers that would read metrics which it does not serve. */
export function serviceMistakes(
  { component, metricsPorts = [], props }: StatefulServiceOptions,
  otherImages: Readonly<Record<string, string>>,
): Mistake[] {
  const { image, imageRegistry, monitoring } = props;
  const images = Object.entries({ ...(image === undefined ? {} : { image }), ...otherImages });
  const problem = `admits scrapers, but ${component} serves no metrics.`;
  return [
    ...(monitoring && metricsPorts.length === 0 ? [{ rule: NO_METRICS, prop: 'monitoring', problem, fix: NO_METRICS.fix }] : []),
    ...images.flatMap(([prop, reference]) => checkImage(reference).map((mistake) => ({ ...mistake, prop }))),
    ...(imageRegistry === undefined ? [] : checkRegistry(imageRegistry).map((mistake) => ({ ...mistake, prop: 'imageRegistry' }))),
  ];
}
