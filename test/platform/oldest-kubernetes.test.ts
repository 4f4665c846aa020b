import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KUBERNETES_FEATURES, OLDEST_KUBERNETES, OLDEST_MAINTAINED_KUBERNETES, isFrom } from '../../src/platform';
import { isNewerField } from '../../src/props';

const text = (file: string) => readFileSync(join(__dirname, '../..', file), 'utf8');

test('the package and the documentation name the oldest Kubernetes', () => {
  expect(JSON.parse(text('package.json'))).toMatchObject({ kubernetes: `>=${OLDEST_KUBERNETES}` });
  expect(text('README.md')).toContain(`Kubernetes ${OLDEST_KUBERNETES} or later`);
  expect(text('docs/how-to/platform.md')).toContain(`The oldest release that takes the manifests is ${OLDEST_KUBERNETES}.`);
  expect(text('docs/how-to/platform.md')).toContain(OLDEST_MAINTAINED_KUBERNETES);
});

test.each(Object.entries(KUBERNETES_FEATURES))(
  '%s is newer than the oldest Kubernetes, and a field that props and overrides may have',
  (_name, feature) => {
    expect(isFrom(OLDEST_KUBERNETES, feature.from)).toBe(false);
    // The typed API of 1.27 has the fields that were alphas there.
    const isAlphaIn27 = ['resizePolicy', 'resourceClaims', 'hostUsers'].includes(feature.field);
    const isTyped = feature.field === 'resources';
    const holder = feature.holders[0] ?? '';
    expect(isAlphaIn27 || isTyped || isNewerField(holder === 'jobTemplate' ? 'spec' : holder, feature.field)).toBe(true);
  },
);
