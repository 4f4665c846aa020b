import type { Mistake } from '../findings';
import { readProps, type PropsType, type StandIns } from '../props';
import type { DependencyBinding } from '../model';
import type { DependencyContext } from './dependency';

/** The props by which a service is described that runs elsewhere. */
export interface ServiceType<Props extends object> extends PropsType<Props> {
  readonly standIns: StandIns<Props>;
  /** Props that say one thing together: without one that can not be used, the others say nothing for certain. */
  readonly together?: readonly (keyof Props & string)[];
}

/**
 * Reads the props of a service, to bind it by those that can be used. What is found out about the others is not the user's,
 * and is not told.
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
