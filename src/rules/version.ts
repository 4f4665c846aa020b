import { canaryOf, isCanary, rolesNamed } from '../model/read-model';
import {
  RELEASES,
  compareVersions,
  defectsOf,
  doubtfulStep,
  isWithoutCoordinators,
  lineOf,
  refusedStep,
  stepOutOfReach,
  imageRelease,
  isMutable,
} from '../version';
import type { ModelRule } from './model-rule';

export const KNOWN_DEFECT: ModelRule = {
  id: 'MK-VER-006',
  title: 'release with a known defect',
  severity: 'warning',
  reason: 'A later patch release of the same line fixes the defect in the finding, and changes nothing else that a deployment relies on.',
  source: 'the table in `src/version/defects.ts`, with an issue or release note for each entry',
  fix: 'Use the newest patch release of the line.',
  check: (instance, report) => {
    const canary = canaryOf(instance);
    for (const subject of canary && canary.version !== instance.version ? [instance, canary] : [instance]) {
      const defects = defectsOf(subject.version, instance.mode);
      if (defects.length === 0) continue;
      const problem = `Milvus ${subject.version}: ${defects.map(({ defect, source }) => `${defect} (${source})`).join('; ')}.`;
      const fixed = defects
        .map(({ below }) => below)
        .sort(compareVersions)
        .pop();
      report(subject, 'version', problem, `Use ${fixed} or newer.`);
    }
  },
};

export const IMAGE_OF_ANOTHER_LINE: ModelRule = {
  id: 'MK-VER-007',
  title: 'image of another release line',
  severity: 'error',
  reason: 'Roles, ports and configuration keys follow `version`; an image of another line differs in them and does not start.',
  source: 'Milvus source, `cmd/milvus/run.go` and `configs/milvus.yaml` of each line',
  fix: 'Set version to the release of the image.',
  check: (instance, report) => {
    for (const role of instance.roles) {
      const release = imageRelease(role.image.reference);
      if (release === undefined || lineOf(release) === role.line) continue;
      const problem = `${role.image.reference} is ${release}, but version is ${role.version}.`;
      report(
        isCanary(role) ? role : instance,
        'version',
        problem,
        `Write version: MilvusVersion.of('${release}', { image: '${role.image.reference}' }).`,
      );
    }
  },
};

export const IMAGE_OF_ANOTHER_PATCH: ModelRule = {
  id: 'MK-VER-008',
  title: 'image of another patch release',
  severity: 'warning',
  reason: 'The roles of an instance speak the protocol of one release, and the security floor is checked against `version`, not the image.',
  source: 'Milvus documentation, upgrade a Milvus cluster: all components run one release',
  fix: 'Set version to the release of the image.',
  check: (instance, report) => {
    for (const role of instance.roles) {
      const release = imageRelease(role.image.reference);
      if (release === undefined || release === role.version || lineOf(release) !== role.line) continue;
      report(role, isCanary(role) ? 'version' : 'image', `${role.image.reference} is ${release}, but version is ${role.version}.`);
    }
  },
};

export const MUTABLE_IMAGE: ModelRule = {
  id: 'MK-VER-009',
  title: 'mutable image tag',
  severity: 'warning',
  reason: 'A pod that restarts on another node may run another build than its peers.',
  source: 'Kubernetes documentation, images: avoid the :latest tag',
  fix: 'Write an exact release or a digest.',
  check: ({ roles }, report) => {
    for (const role of roles) {
      if (isMutable(role.image.reference)) report(role, 'image', `is ${role.image.reference}.`);
    }
  },
};

export const SEPARATE_COORDINATORS: ModelRule = {
  id: 'MK-VER-010',
  title: 'separate coordinators before the upgrade to 2.6',
  severity: 'advice',
  releases: { from: '2.5.0', below: '2.6.0' },
  reason: 'The upgrade to 2.6 starts from one mixcoord, so separate coordinators must be joined first.',
  source: 'Milvus documentation, 2.6, upgrade a Milvus cluster: requirements',
  fix: "Leave coordinators out; the default is 'mixcoord'.",
  check: (instance, report) => {
    if (instance.roles.some(({ role }) => role === 'rootCoord')) report(instance, 'coordinators', "is 'separate'.");
  },
};

export const BEFORE_UPGRADE_FLOOR: ModelRule = {
  id: 'MK-VER-011',
  title: 'patch release below the upgrade floor',
  severity: 'advice',
  reason: 'Upgrades to the next line start from a certain patch release; from an older one they take two steps.',
  source: 'Milvus documentation, upgrade guides of 2.6 and 3.0; the table in `src/version/upgrades.ts`',
  fix: 'Use the newest patch release of the line.',
  check: (instance, report) => {
    const step = stepOutOfReach(instance.version);
    if (!step) return;
    report(instance, 'version', `${instance.version} cannot be upgraded to ${step.to} directly.`, `Use ${step.floor} or newer.`);
  },
};

export const VULNERABLE_AND_EXPOSED: ModelRule = {
  id: 'MK-VER-012',
  title: 'exposed release with a critical vulnerability',
  severity: 'warning',
  reason: 'CVE-2025-64513 gives full rights without a password to everyone who reaches the proxy of an unfixed release.',
  source: 'GitHub advisory of `milvus-io/milvus`, CVE-2025-64513',
  fix: "Use a fixed release, or a Service of type 'ClusterIP'.",
  check: (instance, report) => {
    const floor = RELEASES[instance.line].securityFloor;
    const isVulnerable = floor === undefined || compareVersions(instance.version, floor) < 0;
    const { serviceType } = instance.access;
    if (isVulnerable && serviceType !== 'ClusterIP')
      report(instance, 'service.type', `is ${serviceType}, with Milvus ${instance.version}.`);
  },
};

export const EARLY_CDC: ModelRule = {
  id: 'MK-VER-013',
  title: 'CDC before 2.6.16',
  severity: 'warning',
  releases: { below: '2.6.16' },
  reason: 'Replication to a second cluster is documented from 2.6.16 on; earlier releases lose it when a streaming node restarts.',
  source: 'Milvus documentation, 2.6, Milvus CDC: prerequisites',
  fix: 'Use Milvus 2.6.16 or newer.',
  check: (instance, report) => {
    for (const role of rolesNamed(instance, 'cdc')) report(role, '', `runs with Milvus ${instance.version}.`);
  },
};

export const UNSUPPORTED_STEP: ModelRule = {
  id: 'MK-VER-014',
  title: 'unsupported upgrade or rollback',
  severity: 'error',
  reason: 'Each line reads the metadata and logs of certain earlier releases; with others its coordinator refuses to start.',
  source: 'Milvus documentation, upgrade guides of 2.4 to 3.0; the table in `src/version/upgrades.ts`',
  fix: 'Take the steps in the finding.',
  check: (instance, report) => {
    const { upgradingFrom, version } = instance;
    const refused = upgradingFrom && refusedStep(upgradingFrom, version);
    if (refused) report(instance, upgradingFrom.prop, refused.problem, refused.fix);
  },
};

export const CANARY_OF_ANOTHER_LINE: ModelRule = {
  id: 'MK-VER-015',
  title: 'canary of another release line',
  severity: 'error',
  reason:
    'Calls between roles and metadata differ between lines, coordinators must be upgraded first, and the canary uses the ' +
    "configuration of its cluster's line.",
  source: 'milvus#41737, milvus#46451; Milvus documentation, upgrade guides: coordinators before proxies',
  fix: 'Use a patch release of the same line; for another line, run a second cluster.',
  check: (instance, report) => {
    const canary = canaryOf(instance);
    if (!canary || canary.line === instance.line) return;
    const fix = `Use a patch release of ${instance.line}; for ${canary.line}, run a second cluster.`;
    report(canary, 'version', `is ${canary.version}, but the cluster runs ${instance.version}.`, fix);
  },
};

export const OLDER_CANARY: ModelRule = {
  id: 'MK-VER-016',
  title: 'canary older than its cluster',
  severity: 'warning',
  reason:
    'It shows clients an older behavior and blocks its cluster: coordinators delay some schema changes until every proxy supports them.',
  source: 'Milvus source, `internal/streamingcoord/server/balancer` (WaitUntilSchemaDropReady)',
  fix: 'Remove proxyCanary, or use a newer patch release.',
  check: (instance, report) => {
    const canary = canaryOf(instance);
    if (!canary || canary.line !== instance.line) return;
    if (compareVersions(canary.version, instance.version) >= 0) return;
    report(canary, 'version', `is ${canary.version}, but the cluster runs ${instance.version}.`);
  },
};

export const PROMOTED_CANARY: ModelRule = {
  id: 'MK-VER-017',
  title: 'canary of the same release as its cluster',
  severity: 'advice',
  reason: 'It has nothing left to test, and each additional proxy takes a share of every rate limit.',
  source: 'Milvus source, `internal/rootcoord/quota_center.go`: a limit is divided by the number of proxies',
  fix: 'Remove proxyCanary once the rollout is over and its clients use the endpoint of the cluster.',
  check: (instance, report) => {
    // Until the release is rolled out, clients need the canary.
    if (instance.upgradingFrom && instance.upgradingFrom.release !== instance.version) return;
    const canary = canaryOf(instance);
    if (canary?.version === instance.version) report(canary, 'version', `is ${canary.version}, the release of the cluster.`);
  },
};

export const UNNAMED_COORDINATORS: ModelRule = {
  id: 'MK-VER-018',
  title: 'upgrade without the coordinator topology',
  severity: 'error',
  reason: 'A mixcoord of 2.6 cannot take over from four separate coordinators, and the synth does not know which of the two runs.',
  source: 'Milvus documentation, 2.6, upgrade a Milvus cluster: requirements',
  fix: "Set upgradingFromCoordinators: 'mixcoord' if `kubectl get deployments` shows one mixcoord, else 'separate'; or give previous.",
  check: (instance, report) => {
    const { upgradingFrom: from, version } = instance;
    if (!from || refusedStep(from, version) || !isWithoutCoordinators(from, version)) return;
    report(instance, 'upgradingFromCoordinators', `is missing for the step from ${from.release} to ${version}.`);
  },
};

export const CONTRADICTING_RELEASE: ModelRule = {
  id: 'MK-VER-019',
  title: 'upgradingFrom that contradicts previous',
  severity: 'error',
  reason: 'The step is checked and ordered for the release that runs now, so a wrong release makes both wrong.',
  source: 'this library: the release that the ConfigMap of recorded choices is annotated with',
  fix: 'Remove upgradingFrom, which previous replaces, or give the objects that are deployed now as previous.',
  check: (instance, report) => {
    const { upgradingFrom, previous, version } = instance;
    // `previous` already holds this release: the step has been applied.
    if (upgradingFrom?.prop !== 'upgradingFrom' || previous?.release === undefined || previous.release === version) return;
    if (upgradingFrom.release === previous.release) return;
    report(instance, 'upgradingFrom', `is ${upgradingFrom.release}, but previous has ${previous.release}.`);
  },
};

export const DOUBTFUL_ROLLBACK: ModelRule = {
  id: 'MK-VER-021',
  title: 'rollback that may not be supported',
  severity: 'warning',
  reason:
    'An older release finds data in a format that it may not read. This follows from the sources of Milvus; it is neither ' +
    'documented nor tested.',
  source: 'the table in `src/version/upgrades.ts`, with what each entry is concluded from',
  fix: 'Roll back to a release that writes the same format.',
  check: (instance, report) => {
    const { upgradingFrom, version } = instance;
    const doubtful = upgradingFrom && doubtfulStep(upgradingFrom, version);
    if (doubtful) report(instance, upgradingFrom.prop, doubtful.problem, doubtful.fix);
  },
};

export const VERSION_RULES: readonly ModelRule[] = [
  KNOWN_DEFECT,
  IMAGE_OF_ANOTHER_LINE,
  IMAGE_OF_ANOTHER_PATCH,
  MUTABLE_IMAGE,
  SEPARATE_COORDINATORS,
  BEFORE_UPGRADE_FLOOR,
  VULNERABLE_AND_EXPOSED,
  EARLY_CDC,
  UNSUPPORTED_STEP,
  CANARY_OF_ANOTHER_LINE,
  OLDER_CANARY,
  PROMOTED_CANARY,
  UNNAMED_COORDINATORS,
  CONTRADICTING_RELEASE,
  DOUBTFUL_ROLLBACK,
];
