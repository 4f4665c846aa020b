import { runPart } from './deal';

runPart('others', 0);
