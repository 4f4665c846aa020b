import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'rolldown';

/**
 * One CommonJS file for each sub-path of the package, because most of an import is the work of finding, reading and compiling
 * files one by one. What several sub-paths use goes to files that they share: every class exists once, and so does the model of an
 * app, whatever a user imports first. The types are not bundled; they come from tsc, a file for each source.
 */
const { exports, bin } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));

/** `./lib/jest/index.js` is made from `src/jest/index.ts`. */
const files = [...Object.values(exports).map((target) => target.default ?? ''), ...Object.values(bin)];
const names = files.flatMap((file) => /^\.\/lib\/(.+)\.js$/.exec(file)?.slice(1) ?? []);

export default defineConfig({
  input: Object.fromEntries(names.map((name) => [name, `src/${name}.ts`])),
  tsconfig: 'tsconfig.build.json',
  platform: 'node',
  // Packages are the user's, above all cdk8s, of which an app must have one copy.
  external: /^[^./]/,
  output: {
    dir: 'lib',
    format: 'cjs',
    exports: 'named',
    esModule: true,
    chunkFileNames: 'shared/[name].js',
    // They are in the types, where an editor shows them.
    comments: false,
  },
});
