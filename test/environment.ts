import vm from 'node:vm';
import NodeEnvironment from 'jest-environment-node';

const { createContext } = vm;

/**
 * Node's environment with an ordinary global object. Jest's own is a proxy within an intercepted object: each use of a global, such as
 * `Array` or `Error`, takes 30 times as long, and cdk8s uses several for every value that it prints.
 */
export default class PlainContextEnvironment extends NodeEnvironment {
  constructor(...args: ConstructorParameters<typeof NodeEnvironment>) {
    // The constructor of Jest has no option for the kind of context, and sets up timers, mocks and globals in the one that it makes.
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(...args);
    } finally {
      vm.createContext = createContext;
    }
  }
}
