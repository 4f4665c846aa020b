import { MilvusVersion } from '../../src/version/milvus-version';
import { rolesOf, rollbackSteps, rolloutSteps } from '../../src/version/topology';

const V2_5 = MilvusVersion.of('2.5.27');
const { V2_6 } = MilvusVersion;

test('2.6 starts with change data capture, then coordinator and streaming nodes together, and ends with the proxies', () => {
  expect(rolloutSteps(V2_6, 'mixcoord')).toEqual([['cdc'], ['mixCoord', 'streamingNode'], ['queryNode'], ['dataNode'], ['proxy']]);
});

test('a rollback reverses the order, except that change data capture is always first', () => {
  expect(rollbackSteps(V2_6, 'mixcoord')).toEqual([['cdc'], ['proxy'], ['dataNode'], ['queryNode'], ['mixCoord', 'streamingNode']]);
  expect(rollbackSteps(V2_5, 'mixcoord')).toEqual([['proxy'], ['dataNode'], ['queryNode'], ['mixCoord'], ['indexNode']]);
});

test('separate coordinators start one after the other, at the step of mixcoord', () => {
  const apart = [['rootCoord'], ['dataCoord'], ['indexCoord'], ['queryCoord']];
  expect(rolloutSteps(V2_5, 'separate')).toEqual([['indexNode'], ...apart, ['queryNode'], ['dataNode'], ['proxy']]);
});

test('from 2.6 on all coordinators are one, whatever `coordinators` says', () => {
  expect(rolloutSteps(V2_6, 'separate')).toEqual(rolloutSteps(V2_6, 'mixcoord'));
});

test('a release has the roles of its line', () => {
  expect(rolesOf(V2_5, 'mixcoord')).toEqual(['indexNode', 'mixCoord', 'queryNode', 'dataNode', 'proxy']);
  expect(rolesOf(V2_6, 'mixcoord')).not.toContain('indexNode');
});
