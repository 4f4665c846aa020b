import { number, propsOf, readProps, string, type PropsType } from '../../src/props';

interface Place {
  readonly name: string;
  readonly replicas?: number;
  readonly zone?: string;
}

const PLACE: PropsType<Place> = { readers: { name: string, replicas: number, zone: string }, hints: { name: "Write name: 'search'." } };
const STAND_INS = { name: () => 'stand-in' };

const told = (given: unknown) =>
  readProps(given, PLACE, STAND_INS).mistakes.map(({ rule, prop = '', problem, fix }) => `${rule.id} ${prop} ${problem} ${fix}`);

test('props without a mistake are taken as they are', () => {
  const given = { name: 'a', replicas: 2 };
  expect(readProps(given, PLACE, STAND_INS)).toEqual({ props: given, unusable: new Set(), mistakes: [] });
  expect(readProps(given, PLACE, STAND_INS).props).toBe(given);
});

test('a prop of the wrong type is reported, and its default applies', () => {
  const { props, unusable } = readProps({ name: 'a', replicas: '2' }, PLACE, STAND_INS);
  expect(props).toEqual({ name: 'a' });
  expect([...unusable]).toEqual(['replicas']);
  expect(told({ name: 'a', replicas: '2' })).toEqual(["MK-PRP-002 replicas is '2'. Write a number: 2."]);
});

test('a missing required prop is reported, and gets a stand-in', () => {
  expect(readProps({}, PLACE, STAND_INS).props).toEqual({ name: 'stand-in' });
  expect(told({})).toEqual(["MK-PRP-003 name is missing. Write name: 'search'."]);
  expect(told({ name: undefined })).toHaveLength(1);
});

test('an unknown prop is reported with the nearest known prop', () => {
  expect(told({ name: 'a', replica: 2 })).toEqual(['MK-PRP-001 replica is not a known prop. Did you mean replicas?']);
  expect(told({ name: 'a', sidecarz: {} })).toEqual(['MK-PRP-001 sidecarz is not a known prop. Remove it: no prop has a similar name.']);
});

test("a prop with a name of Milvus' Helm chart or operator is reported with the prop that it is here", () => {
  const word = "is not a prop of this library. It is a name of Milvus'";
  expect(told({ name: 'a', ingress: {} })).toEqual([`MK-PRP-041 ingress ${word} Helm chart. Write new MilvusIngress(…).`]);
  expect(told({ name: 'a', rollingMode: 2 })).toEqual([`MK-PRP-041 rollingMode ${word} operator. Remove it: A role is one workload.`]);
});

test.each([['search'], [null], [new Date(0)], [['a']]])('%j in place of props is told once', (given) => {
  expect(readProps(given, PLACE, STAND_INS).props).toEqual({ name: 'stand-in' });
  expect(readProps(given, PLACE, STAND_INS).mistakes).toMatchObject([{ fix: 'Write an object of props, such as name, replicas.' }]);
});

test('nested props are reported with their full path, and are ignored without a prop that they need', () => {
  const place = propsOf<Place>(PLACE.readers, PLACE.hints);
  expect(place.read({ name: 'a', zone: 7 })).toMatchObject({ value: { name: 'a' }, mistakes: [{ prop: 'zone' }] });
  expect(place.read({ zone: 'b' }).value).toBeUndefined();
  expect(place.read({ name: 7 }).value).toBeUndefined();
});
