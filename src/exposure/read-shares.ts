import type { Report } from '../findings';
import { MILVUS_SERVICE, READ_METHODS } from '../model';
import type { IMilvus } from '../network';
import { number, propsOf } from '../props';
import { milvusReader } from '../network';
import type { MethodMatch } from './gateway-api';
import { READ_SHARES } from './rules/inputs';

/** Another Milvus that gets a share of the reads. */
export interface ReadShareProps {
  /** The other Milvus. */
  readonly milvus: IMilvus;
  /** Its share in percent: 0 to 100. With 0 it gets no reads, and the next step changes only this number. */
  readonly weight: number;
}

/** Matches of the methods that read data. */
export const READ_MATCHES: readonly MethodMatch[] = READ_METHODS.map((method) => ({
  method: { type: 'Exact', service: MILVUS_SERVICE, method },
}));

export const readShareReader = propsOf<ReadShareProps>(
  { milvus: milvusReader, weight: number },
  {
    milvus: "Write the other Milvus: new MilvusCluster(this, 'green', { … }).",
    weight: 'Write its share in percent, such as weight: 10.',
  },
);

/** Checks that the shares are percentages, and that each goes to another Milvus. */
export function checkReadShares(reads: readonly ReadShareProps[], milvus: IMilvus, report: Report): void {
  const say = (prop: string, problem: string, fix: string) => report(prop, { rule: READ_SHARES, problem, fix });
  for (const [index, { milvus: other, weight }] of reads.entries()) {
    const isShare = Number.isInteger(weight) && weight >= 0 && weight <= 100;
    if (!isShare) say(`reads[${index}].weight`, `is ${weight}.`, READ_SHARES.fix);
    const isTwice = [milvus, ...reads.slice(0, index).map((each) => each.milvus)].includes(other);
    if (isTwice)
      say(`reads[${index}].milvus`, `is ${other.node.path}, which gets requests already.`, 'Write another Milvus, or remove the share.');
    if (other.clientService === undefined) {
      const problem = `has the host ${other.endpoint.host}, which names no Service.`;
      say(`reads[${index}].milvus`, problem, 'Set serviceName of Milvus.fromEndpoint.');
    }
  }
  const sum = reads.reduce((all, { weight }) => all + weight, 0);
  if (sum > 100) say('reads', `has shares of ${sum} percent together.`, 'Write shares of up to 100 percent together.');
}
