import { App } from 'cdk8s';
import { ConstructOrder, type IConstruct } from 'constructs';
import { replaceYamlWriter } from '../yaml';

/** What goes on around each `app.synth()`. */
export interface SynthListener {
  /** Whether the tree is final: nothing is added or removed any more. */
  readonly isFinal: () => boolean;
  /** Called after each synth. */
  readonly after: () => void;
}

/**
 * Accompanies each `app.synth()`.
 *
 * cdk8s validates alike for `app.synth()`, which a user runs, and `Testing.synth()`, which a test runs, and has no hook that
 * distinguishes them. So `synth` of this app is wrapped.
 */
export function onSynth(root: IConstruct, { isFinal, after }: SynthListener): void {
  if (!(root instanceof App)) return;
  const synth = root.synth.bind(root);
  root.synth = () => {
    const restore = [visitOnce(root, isFinal), replaceYamlWriter()];
    try {
      synth();
    } finally {
      for (const each of restore) each();
      after();
    }
  };
}

/**
 * Keeps the list of the app's constructs, once its tree is final, until the returned function is called. cdk8s asks for the list again
 * for each chart that it writes, so the time of an app with many charts would grow with their square.
 */
function visitOnce(app: App, isFinal: () => boolean): () => void {
  const { node } = app;
  const visit = node.findAll.bind(node);
  let everything: readonly IConstruct[] | undefined;
  node.findAll = (order = ConstructOrder.PREORDER) =>
    order === ConstructOrder.PREORDER && isFinal() ? [...(everything ??= visit())] : visit(order);
  return () => void Reflect.deleteProperty(node, 'findAll');
}
