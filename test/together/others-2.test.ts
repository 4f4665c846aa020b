import { runPart } from './deal';

runPart('others', 1);
