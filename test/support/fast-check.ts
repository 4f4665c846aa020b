import * as fc from 'fast-check';

// New values in every run. Jest prints the seed of a run; `npx jest --seed=<seed> <file>` draws the same values again.
fc.configureGlobal({ seed: jest.getSeed(), verbose: fc.VerbosityLevel.None });

export { fc };
