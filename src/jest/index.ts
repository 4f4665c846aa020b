/**
 * Matchers for jest: import this module once, in a test or in `setupFilesAfterEnv`.
 *
 * @packageDocumentation
 */
import type { IConstruct } from 'constructs';
import { MilvusRules, type SuppressedFinding } from '../app';
import { renderFinding, type Finding } from '../findings';
import type { Plan } from '../plan';
import { restartsPods } from '../plan/summary';

/** Where a finding is expected. */
export interface ExpectedPlace {
  /**
   * Path of the construct, such as `search/milvus`.
   *
   * @default - any place at the construct or below it
   */
  readonly path?: string;
  /**
   * The prop, such as `queryNode.memory`.
   *
   * @default - any
   */
  readonly prop?: string;
}

/** Result of a matcher, for jest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers, for test runners with a separate `expect.extend`, such as vitest. */
export const milvusMatchers = {
  /** Passes if the rules find nothing at a construct and below it. */
  toHaveNoFindings(scope: IConstruct): MatcherResult {
    const findings = MilvusRules.of(scope).findings();
    const what = findings.length === 0 ? 'nothing was found' : findings.map(renderFinding).join('\n\n');
    return { pass: findings.length === 0, message: () => `${place(scope)}: ${what}` };
  },

  /** Passes if a rule finds something at a construct or below it. */
  toHaveFinding(scope: IConstruct, id: string, expected: ExpectedPlace = {}): MatcherResult {
    const findings = MilvusRules.of(scope).findings();
    return { pass: findings.some((finding) => isAt(finding, id, expected)), message: () => listing(scope, findings) };
  },

  /** Passes if a finding of a rule exists and is suppressed with a reason. */
  toHaveSuppressed(scope: IConstruct, id: string, expected: ExpectedPlace = {}): MatcherResult {
    const findings: readonly SuppressedFinding[] = MilvusRules.of(scope).suppressed();
    return { pass: findings.some((finding) => isAt(finding, id, expected)), message: () => listing(scope, findings) };
  },

  /**
   * Passes if a plan replaces the pods of these roles and of no other: roles of Milvus such as `queryNode`, or component labels such as
   * `etcd`. Without a role, it passes if no pod restarts.
   */
  toRestartOnly(plan: Plan, ...roles: readonly string[]): MatcherResult {
    const restarted = plan.changes.filter(restartsPods);
    const found = new Set(restarted.map(({ role, name }) => role ?? name));
    const lines = restarted.map(({ kind, name, role, effects }) => `  ${kind} ${name} (${role ?? 'no role'}): ${effects[0]?.reason ?? ''}`);
    const missing = roles.filter((role) => !found.has(role));
    return {
      pass: missing.length === 0 && [...found].every((role) => roles.includes(role)),
      message: () =>
        [`The plan restarts ${lines.length === 0 ? 'no pods.' : 'these:'}`, ...lines, ...missing.map((role) => `  not ${role}`)].join('\n'),
    };
  },
};

function isAt({ rule, path, prop }: Finding, id: string, expected: ExpectedPlace): boolean {
  return rule.id === id && path === (expected.path ?? path) && prop === (expected.prop ?? prop);
}

function listing(scope: IConstruct, findings: readonly Finding[]): string {
  const lines = findings.map(({ rule, path, prop }) => `  ${rule.id} at [${path}] ${prop}`);
  return [`${place(scope)} has ${lines.length === 0 ? 'no findings.' : 'these:'}`, ...lines].join('\n');
}

function place(scope: IConstruct): string {
  return `[${scope.node.path}]`;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- @types/jest is extended in this way
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type -- the parameters must be those of @types/jest
    interface Matchers<R, T = {}> {
      /** Passes if the rules of Milvus find nothing at a construct and below it. */
      toHaveNoFindings(): R;
      /** Passes if a rule of Milvus finds something at a construct or below it. */
      toHaveFinding(id: string, place?: ExpectedPlace): R;
      /** Passes if a finding of a rule of Milvus exists and is suppressed with a reason. */
      toHaveSuppressed(id: string, place?: ExpectedPlace): R;
      /** Passes if a plan replaces the pods of these roles, such as `queryNode`, and of no other. */
      toRestartOnly(...roles: readonly string[]): R;
    }
  }
}

const { expect } = globalThis as { expect?: { readonly extend: (matchers: typeof milvusMatchers) => void } };
expect?.extend(milvusMatchers);
