import { diagnose } from '../kubernetes/diagnosis';
import type { Kubectl } from '../kubernetes/kubectl';
import type { Lab } from '../infrastructure/lab';
import { say } from '../infrastructure/progress';
import { indent } from './report';

/** Prints what these namespaces and processes of the lab say about a failure. */
export async function explain(namespaces: readonly Kubectl[], lab: Lab | undefined, daemons: Iterable<string>): Promise<void> {
  for (const namespace of namespaces) {
    say(indent(await diagnose(namespace).catch((error: unknown) => String(error))));
  }
  for (const daemon of daemons) {
    say(indent(`--- log of ${daemon}\n${lab?.lastLines(daemon) ?? ''}`));
  }
}
