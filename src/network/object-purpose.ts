import type { IConstruct } from 'constructs';
import { AppModel } from '../app';
import { checkNameLength, checkNamePart } from '../naming';
import type { IMilvus } from './milvus';

/**
 * Checks the name of an object that a construct adds to a Milvus.
 *
 * @param given the prop `name`, or nothing for the construct id
 * @param end characters that the library adds to the name
 */
export function checkPurpose(construct: IConstruct, milvus: IMilvus, given: string | undefined, end = ''): void {
  const { findings } = AppModel.of(construct);
  const purpose = given ?? construct.node.id;
  const prop = given === undefined ? 'name (by default the construct id)' : 'name';
  findings.addAll(construct, 'name', checkNamePart(purpose, prop));
  findings.addAll(construct, 'name', checkNameLength(`${milvus.objectFor(purpose).name}${end}`, 'other', prop));
}
