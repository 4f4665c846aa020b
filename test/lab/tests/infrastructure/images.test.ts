import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { testImages, type TestImage } from '../../infrastructure/images/images';
import { REPOSITORY } from '../../../package/project';

const page = readFileSync(join(REPOSITORY, 'test/lab/README.md'), 'utf8');
const images: readonly TestImage[] = Object.values(testImages);

/** The last cells of the table by the image in the first one. */
const told = new Map(
  [...page.matchAll(/^\| `([^`\s]+:[^`\s]+)` +\|[^|]+\|([^|]+)\|$/gm)].map(([, image = '', cell = '']) => [
    image,
    cell.trim().replaceAll('`', ''),
  ]),
);

test('the page of the suites tells of every test image, and of no other', () => {
  expect([...told.keys()].sort()).toEqual(images.map(({ reference }) => reference).sort());
});

test.each(images.map((image) => [image.reference, image.differences.join('; ')]))(
  'it tells where %s differs from the official image',
  (image, differences) => {
    expect(told.get(image)).toBe(differences);
  },
);
