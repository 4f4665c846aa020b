/**
 * Asks cyclonus, another evaluator of NetworkPolicies, about random policies, and writes its verdicts to `cyclonus-verdicts.json`.
 *
 *     go install github.com/mattfenwick/cyclonus/cmd/cyclonus@v0.5.6
 *     npx tsx test/network/policies/cyclonus.ts "$(go env GOPATH)/bin/cyclonus"
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Connection, PolicyEnd } from '../../support/network-policies';
import { NAMESPACE_LABELS, randomCase, type PolicyCase } from './random-policies';

const CASES = 150;

const [binary] = process.argv.slice(2);
if (binary === undefined) throw new Error('Give the path of cyclonus.');
const verdicts = Array.from({ length: CASES }, (_, seed) => ask(binary, randomCase(seed)));
writeFileSync(join(__dirname, 'cyclonus-verdicts.json'), `${JSON.stringify({ cyclonus: 'v0.5.6', verdicts }, undefined, 2)}\n`);

/** The verdicts about the connections of a case: 1 for open, 0 for closed. */
function ask(cyclonus: string, { policies, connections }: PolicyCase): string {
  const folder = mkdtempSync(join(tmpdir(), 'cyclonus-'));
  try {
    const [policyFolder, trafficFile] = [join(folder, 'policies'), join(folder, 'traffic.json')];
    mkdirSync(policyFolder);
    // It reads the first document of a file.
    for (const policy of policies) writeFileSync(join(policyFolder, `${policy.metadata.name}.yaml`), stringify(policy));
    writeFileSync(trafficFile, JSON.stringify(connections.map(traffic)));
    const options = ['analyze', '--policy-path', policyFolder, '--mode', 'query-traffic', '--traffic-path', trafficFile];
    const text = execFileSync(cyclonus, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const found = [...text.matchAll(/IS ALLOWED\? \| +(TRUE|FALSE)/g)].map(([, verdict]) => (verdict === 'TRUE' ? '1' : '0'));
    if (found.length !== connections.length)
      throw new Error(`cyclonus gave ${found.length} verdicts about ${connections.length} connections.`);
    return found.join('');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function traffic({ from, to, port, protocol = 'TCP' }: Connection): object {
  const named = 'ports' in to ? (to.ports ?? []).find(({ containerPort }) => containerPort === port && protocol === 'TCP') : undefined;
  return {
    Source: endOf(from),
    Destination: endOf(to),
    Protocol: protocol,
    ResolvedPort: port,
    ResolvedPortName: named?.name ?? '',
  };
}

function endOf(end: PolicyEnd): object {
  if (!('namespace' in end)) return { IP: end.ip };
  const { namespace, labels, ip } = end;
  const own = NAMESPACE_LABELS[namespace as keyof typeof NAMESPACE_LABELS];
  const namespaceLabels = { ...own, 'kubernetes.io/metadata.name': namespace };
  return { Internal: { PodLabels: labels, NamespaceLabels: namespaceLabels, Namespace: namespace }, IP: ip };
}
