import type { RoleName } from '../../version';
import { listOf, mapOf, textIn, textOf, valueAt, type Values } from '../read/plain-values';
import { call, list, literal, object, type Expression } from '../write/expression';
import { durationOf } from './amounts';
import { warnAt, type Subject } from './subject';

/** Roles by the end of the names of their Deployments, in the chart and in the operator. */
const ROLES: Readonly<Record<string, RoleName>> = {
  proxy: 'proxy',
  querynode: 'queryNode',
  datanode: 'dataNode',
  indexnode: 'indexNode',
};

/** Reads autoscalers next to the release: those of KEDA, and HorizontalPodAutoscalers. */
export function readCompanions(companions: readonly Values[], subject: Subject): void {
  for (const companion of companions) {
    const name = textOf(valueAt(companion, ['metadata', 'name'])) ?? '';
    const path = `${textOf(companion['kind']) ?? ''} ${name}`;
    const target = textOf(valueAt(companion, ['spec', 'scaleTargetRef', 'name'])) ?? '';
    const role = roleOf(target, subject);
    if (role === undefined) {
      subject.report.add({ path, outcome: 'none', reason: `It scales ${target}, which is no role with an autoscaler of this Milvus.` });
      continue;
    }
    const isKeda = companion['kind'] === 'ScaledObject';
    subject.draft.props.set(`${role}.${isKeda ? 'keda' : 'autoscaling'}`, isKeda ? keda(companion, path, subject) : autoscaling(companion));
    subject.report.add({ path, outcome: 'carried', to: `${role}.${isKeda ? 'keda' : 'autoscaling'}` });
    subject.draft.props.unset(`${role}.replicas`);
    subject.report.warn(path, `Remove the ${path} when this app is applied: two autoscalers of one workload fight.`);
  }
}

/** `search-milvus-querynode`, and the two Deployments of the operator, `search-milvus-querynode-0` and `-1`. */
function roleOf(target: string, { fullName, isCluster }: Subject): RoleName | undefined {
  const [, component = ''] = /-([a-z]+?)(?:-[01])?$/.exec(target) ?? [];
  return isCluster && target.startsWith(fullName) ? ROLES[component] : undefined;
}

function autoscaling(autoscaler: Values): Expression {
  const spec = mapOf(autoscaler['spec']);
  return object({ ...bounds(spec['minReplicas'], spec['maxReplicas']), ...metricTargets(spec['metrics']) });
}

/** The targets of metrics in the form of autoscaling/v2. */
export function metricTargets(metrics: unknown): Readonly<Record<string, Expression | undefined>> {
  const all = listOf(metrics).map(mapOf);
  const utilization = (name: string) => {
    const metric = all.find((each) => each['type'] === 'Resource' && valueAt(each, ['resource', 'name']) === name);
    const value = valueAt(metric, ['resource', 'target', 'averageUtilization']);
    return value === undefined ? undefined : literal(Number(value));
  };
  const others = all.filter(
    (each) => each['type'] !== 'Resource' || valueAt(each, ['resource', 'target', 'averageUtilization']) === undefined,
  );
  return {
    cpuUtilization: utilization('cpu'),
    memoryUtilization: utilization('memory'),
    metrics: others.length === 0 ? undefined : literal(others),
  };
}

function bounds(least: unknown, most: unknown) {
  return { minReplicas: literal(Number(textOf(least) ?? '1')), maxReplicas: literal(Number(textOf(most) ?? '10')) };
}

function keda(scaled: Values, path: string, subject: Subject): Expression {
  const spec = mapOf(scaled['spec']);
  const triggers = listOf(spec['triggers']).map(mapOf);
  const of = (type: string) => triggers.filter((trigger) => trigger['type'] === type);
  const utilization = (type: string) => {
    const value = textOf(valueAt(of(type)[0], ['metadata', 'value']));
    return value === undefined ? undefined : literal(Number(value));
  };
  const schedule = of('cron').map((trigger) => scheduleOf(mapOf(trigger['metadata'])));
  const queries = of('prometheus');
  const interval =
    spec['pollingInterval'] === undefined || spec['pollingInterval'] === 30 ? undefined : durationOf(spec['pollingInterval']);
  const others = triggers.filter((trigger) => !['cpu', 'memory', 'cron', 'prometheus'].includes(textOf(trigger['type']) ?? ''));
  if (others.length > 0) {
    warnAt(
      subject,
      '',
      path,
      `${path} has triggers that are not carried over: ${others.map((each) => textOf(each['type']) ?? '').join(', ')}.`,
    );
  }
  return object({
    ...bounds(spec['minReplicaCount'] ?? 1, spec['maxReplicaCount'] ?? 100),
    cpuUtilization: utilization('cpu'),
    memoryUtilization: utilization('memory'),
    schedule: schedule.length === 0 ? undefined : list(schedule),
    prometheus:
      queries.length === 0
        ? undefined
        : literal(textOf(valueAt(queries[0], ['metadata', 'serverAddress'])) ?? 'http://prometheus.monitoring:9090'),
    triggers: queries.length === 0 ? undefined : list(queries.map((trigger, index) => query(trigger, index))),
    pollingInterval: interval,
  });
}

function scheduleOf({ start, end, timezone, desiredReplicas }: Values): Expression {
  return object({
    start: literal(textIn(start)),
    end: literal(textIn(end)),
    timeZone: literal(textOf(timezone) ?? 'Etc/UTC'),
    replicas: literal(Number(textOf(desiredReplicas) ?? '1')),
  });
}

function query(trigger: Values, index: number): Expression {
  const metadata = mapOf(trigger['metadata']);
  const isTotal = trigger['metricType'] === 'Value';
  const name = (textOf(trigger['name']) ?? textOf(metadata['metricName']) ?? `trigger-${index}`).toLowerCase().replace(/[^a-z0-9-]+/g, '-');
  const props = object({
    name: literal(name),
    query: literal(textOf(metadata['query']) ?? ''),
    threshold: literal(Number(textOf(metadata['threshold']) ?? '1')),
    per: isTotal ? literal('role') : undefined,
  });
  return call('ScalingTrigger.prometheus', props);
}
