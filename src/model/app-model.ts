import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Findings, MilvusFindingsError } from '../rules';
import { checkDuplicateObjects, checkSharedPrefixes } from './app-checks';
import type { InstanceModel } from './instance-model';

/** A part of the app that becomes final when the model is sealed. */
export interface Sealable {
  /** Decides what is still open: checks, replicas, which objects exist. Called once. */
  seal(): InstanceModel | undefined;
}

const MODELS = new WeakMap<IConstruct, AppModel>();

/**
 * The model of one app: what constructs have declared, and what is wrong with it.
 *
 * Constructs only add to it. The first synth seals it: open decisions are taken, checks run, and from then on emitting
 * manifests is a pure function of the sealed model. Adding afterwards is an error, because files may have been written.
 */
export class AppModel {
  /** The model of the app that a construct belongs to. */
  public static of(construct: IConstruct): AppModel {
    const root = construct.node.root;
    const model = MODELS.get(root) ?? new AppModel(root);
    MODELS.set(root, model);
    return model;
  }

  public readonly findings = new Findings();
  private readonly parts: Sealable[] = [];
  private sealedInstances: readonly InstanceModel[] | undefined;

  private constructor(private readonly root: IConstruct) {
    root.node.addValidation({ validate: () => this.validate() });
  }

  /** Adds a part. Throws after the first synth. */
  public add(part: Sealable): void {
    this.assertOpen('a construct was added');
    this.parts.push(part);
  }

  /** Throws when the model is sealed: what a construct would change has been written already. */
  public assertOpen(what: string): void {
    if (this.sealedInstances) {
      throw new Error(`${what} after the first synth of the app; declare everything before calling synth().`);
    }
  }

  /** The instances of the app, sealing it if nobody has. */
  public instances(): readonly InstanceModel[] {
    if (this.sealedInstances) return this.sealedInstances;
    // Set first: sealing must not be entered twice, and parts must not add parts.
    this.sealedInstances = [];
    this.sealedInstances = this.parts.map((part) => part.seal()).filter((instance) => instance !== undefined);
    checkSharedPrefixes(this.sealedInstances, this.findings);
    const objects = this.root.node.findAll().filter((construct) => construct instanceof ApiObject);
    checkDuplicateObjects(objects, this.sealedInstances, this.findings);
    return this.sealedInstances;
  }

  /** The model as stable JSON, for tests and reviews. */
  public toJson(): string {
    return `${JSON.stringify(this.instances(), undefined, 2)}\n`;
  }

  private validate(): string[] {
    this.instances();
    const findings = this.findings.list();
    if (findings.length === 0) return [];
    throw new MilvusFindingsError(findings, this.otherErrors());
  }

  /** What the app's other constructs say about themselves, so that all mistakes come at once. */
  private otherErrors(): string[] {
    const others = this.root.node.findAll().filter((construct) => construct !== this.root);
    return others.flatMap((construct) => construct.node.validate().map((error) => `[${construct.node.path}] ${error}`));
  }
}
