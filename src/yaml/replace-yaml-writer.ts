import { Yaml } from 'cdk8s';
import { isInPlace, stringify } from './cdk8s-writer';
import { writeYaml } from './write-yaml';

/**
 * Has the public `Yaml.stringify` of cdk8s write with `writeYaml`, until the returned function is called.
 *
 * An app gives its objects to `Yaml.save`, and that to `Yaml.stringify`: no prop of an app or an object chooses another writer.
 * The present writer stays if the app has its own, or if a future cdk8s writes a sample in another way.
 */
export function replaceYamlWriter(): () => void {
  if (!isInPlace() || stringify(SAMPLE) !== writeYaml(SAMPLE)) return () => undefined;
  const replaced = Object.getOwnPropertyDescriptor(Yaml, 'stringify') as PropertyDescriptor;
  Yaml.stringify = (...documents: readonly unknown[]) => documents.map(writeYaml).join('---\n');
  return () => Object.defineProperty(Yaml, 'stringify', replaced);
}

/** Each form that `writeYaml` writes without asking cdk8s. */
const SAMPLE = {
  word: 'milvus',
  digest: '3d6e6ec0',
  scalars: [1, 0.5, true, null, [], {}],
  lines: { block: 'a\n\n  b\n', stripped: 'a\nb' },
  lists: [[1, [2]], { name: 'a', parts: [{ name: 'b' }] }],
};
