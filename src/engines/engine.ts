import type { Mistake } from '../findings';
import type { NamingScheme } from '../naming';
import { hasMethod, reader, withMistakes, type Reader } from '../props';
import type { ControllerPods, IEngine } from '../role';
import { KubernetesEngine } from './kubernetes/kubernetes-engine';
import { OperatorEngine } from './operator/operator-engine';
import type { OperatorEngineProps } from './operator/operator-engine-props';

/**
 * Objects that run the pods of a Milvus.
 *
 * @example
 * new MilvusCluster(this, 'milvus', { dependencies, engine: Engine.operator({ version: '1.3.9' }) });
 */
export class Engine {
  /** Deployments and StatefulSets, which need nothing else in the Kubernetes cluster. */
  public static kubernetes(): Engine {
    return new Engine('kubernetes', new KubernetesEngine());
  }

  /**
   * A `Milvus` resource, from which milvus-operator makes the Deployments. Policies, disruption budgets, Services and Jobs are separate
   * objects next to it. A feature that the resource cannot express is a finding.
   */
  public static operator(props: OperatorEngineProps): Engine {
    return new Engine('operator', new OperatorEngine(props));
  }

  /** @internal */
  public readonly mistakes: readonly Mistake[];
  /** @internal */
  public readonly naming?: NamingScheme;
  /** @internal */
  public readonly controller?: ControllerPods;
  /** @internal */
  public readonly declareInstance: IEngine['declareInstance'];
  /** @internal */
  public readonly declareRole: IEngine['declareRole'];

  private constructor(
    /** Which engine it is. */
    public readonly name: 'kubernetes' | 'operator',
    engine: IEngine,
  ) {
    this.mistakes = engine.mistakes;
    if (engine.naming) this.naming = engine.naming;
    if (engine.controller) this.controller = engine.controller;
    this.declareInstance = (instance) => engine.declareInstance(instance);
    this.declareRole = (role) => engine.declareRole(role);
  }
}

/** Reads the engine of an instance. */
export const engineReader: Reader<Engine> = withMistakes(
  reader<Engine>(
    (given) => hasMethod(given, 'declareRole'),
    () => "Write Engine.operator({ version: '1.3.9' }), or leave it out.",
  ),
);
