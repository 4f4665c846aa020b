import type { Kubectl } from '../../../kubernetes/kubectl';

/** The calls of a method that Envoy ended for their time, by its log: how long each took, in seconds. */
export function endedCalls(log: string, method: string): number[] {
  // Response flag UT: the upstream request timed out. It follows the status, and sizes come before the duration in milliseconds.
  const line = /"POST \S+\/(\w+) HTTP\/2" \d+ (\S+) \d+ \d+ (\d+) /g;
  return [...log.matchAll(line)]
    .filter(([, name, flags = '']) => name === method && flags.split(',').includes('UT'))
    .map(([, , , milliseconds]) => Number(milliseconds) / 1000);
}

/** What the Envoy of the gateway has logged. */
export async function envoyLog(gateway: Kubectl): Promise<string> {
  return (await gateway.run(['logs', 'deployment/envoy', '--container=envoy', '--tail=-1'])).output;
}
