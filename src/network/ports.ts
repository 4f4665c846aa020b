import type { Mistake } from '../findings';
import { PORT_RANGE } from './rules';

/** Checks a port number that a user wrote. */
export function checkPort(prop: string, port: number | undefined): Mistake[] {
  if (port === undefined || (Number.isInteger(port) && port >= 1 && port <= 65535)) return [];
  return [{ rule: PORT_RANGE, prop, problem: `is ${port}.`, fix: 'Write a whole number from 1 to 65535.' }];
}
