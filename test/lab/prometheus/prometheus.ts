import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

import { stringify } from 'yaml';

import { installPackages } from '../infrastructure/packages';
import type { TestBed } from '../runner/test-bed';
import { until } from '../kubernetes/waiting';
import type { RuleGroup } from './rule-groups';

/** An alert that waits for its time, or fires. */
export interface ActiveAlert {
  readonly state: 'pending' | 'firing';
  readonly labels: Readonly<Record<string, string>>;
  readonly activeAt: string;
}

interface Target {
  readonly health: 'up' | 'down' | 'unknown';
  readonly lastError: string;
  readonly labels: Readonly<Record<string, string>>;
}

const process = 'prometheus';

/** A Prometheus beside the lab, until the suite ends. */
export class Prometheus {
  private constructor(private readonly url: string) {}

  public static async start(bed: TestBed, jobs: readonly object[], groups: readonly RuleGroup[]): Promise<Prometheus> {
    await installPackages(process);
    const folder = join(bed.lab.folder, process);
    mkdirSync(folder, { recursive: true });
    const configuration = { global: { evaluation_interval: '5s' }, rule_files: ['rules.yaml'], scrape_configs: jobs };
    writeFileSync(join(folder, 'prometheus.yaml'), stringify(configuration));
    writeFileSync(join(folder, 'rules.yaml'), stringify({ groups }));
    const address = `127.0.0.1:${await freePort()}`;
    bed.cleanUp(() => Promise.resolve(bed.lab.stopProcess(process)));
    bed.lab.startProcess(process, process, [
      `--config.file=${join(folder, 'prometheus.yaml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${address}`,
    ]);
    const prometheus = new Prometheus(`http://${address}`);
    await until('Prometheus is ready', 60, async () => {
      const answer = await fetch(`${prometheus.url}/-/ready`).catch(String);
      return (typeof answer !== 'string' && answer.ok) || bed.lab.lastLines(process);
    });
    return prometheus;
  }

  /** How many series a query finds now. A value that is not a number is none. */
  public async series(query: string): Promise<number> {
    const { result } = await this.ask<{ readonly result: readonly { readonly value: readonly [number, string] }[] }>('query', { query });
    return result.filter(({ value: [, value] }) => value !== 'NaN').length;
  }

  /** The names of all metrics. */
  public metrics(): Promise<string[]> {
    return this.ask('label/__name__/values');
  }

  public async alerts(): Promise<readonly ActiveAlert[]> {
    return (await this.ask<{ readonly alerts: readonly ActiveAlert[] }>('alerts')).alerts;
  }

  /** The targets that it scrapes. */
  public async targets(): Promise<readonly Target[]> {
    return (await this.ask<{ readonly activeTargets: readonly Target[] }>('targets', { state: 'active' })).activeTargets;
  }

  private async ask<T>(path: string, parameters: Readonly<Record<string, string>> = {}): Promise<T> {
    const answer = await fetch(`${this.url}/api/v1/${path}?${new URLSearchParams(parameters).toString()}`);
    const { status, data, error } = (await answer.json()) as { readonly status: string; readonly data: T; readonly error?: string };
    if (status !== 'success') throw new Error(`Prometheus answered ${error ?? status}: ${parameters['query'] ?? path}`);
    return data;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
