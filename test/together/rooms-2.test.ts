import { runPart } from './deal';

runPart('rooms', 1);
