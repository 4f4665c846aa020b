import type { Mistake } from '../findings';
import { readProps, type PropsType, type StandIns } from '../props';
import type { DependencyBinding } from '../model';
import type { DependencyContext } from './dependency';

/** Type of the props that describe a service outside of the app. */
export interface ServiceType<Props extends object> extends PropsType<Props> {
  readonly standIns: StandIns<Props>;
  /** Props that only have a meaning together: if one of them is unusable, nothing is reported about the others. */
  readonly together?: readonly (keyof Props & string)[];
}

/**
 * Reads the props of a service, and binds it with the usable props. Unusable props get stand-ins; findings about the stand-ins
 * are left out.
 */
export function bindProps<Props extends object>(
  given: unknown,
  type: ServiceType<Props>,
  bind: (props: Props, context: DependencyContext) => DependencyBinding,
): (context: DependencyContext) => DependencyBinding {
  const { props, unusable, mistakes } = readProps(given, type, type.standIns);
  const { together = [] } = type;
  const doubtful = new Set([...unusable, ...(together.some((name) => unusable.has(name)) ? together : [])]);
  return (context) => {
    const binding = bind(props, context);
    return { ...binding, mistakes: [...mistakes, ...binding.mistakes.filter((mistake) => !doubtful.has(firstName(mistake)))] };
  };
}

function firstName({ prop = '' }: Mistake): string {
  return prop.replace(/[.[].*$/, '');
}
