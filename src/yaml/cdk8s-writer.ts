import { Yaml } from 'cdk8s';

/** The writer of cdk8s, which knows all of YAML. Taken before `replaceYamlWriter` puts another one in its place. */
export const stringify = Yaml.stringify.bind(Yaml);
