import { Yaml } from 'cdk8s';

const present = (): unknown => Reflect.get(Yaml, 'stringify');

const ORIGINAL = present();

/** The writer of cdk8s, which knows all of YAML. Taken before `replaceYamlWriter` puts another one in its place. */
export const stringify = Yaml.stringify.bind(Yaml);

/** Whether `Yaml.stringify` is still that writer: an app may have put its own in its place. */
export function isInPlace(): boolean {
  return present() === ORIGINAL;
}
