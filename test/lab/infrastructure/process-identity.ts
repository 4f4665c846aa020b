import { readFileSync } from 'node:fs';

/** A process by its id and the kernel's start time of it: together they name one for good, also after ids are used again. */
export function processIdentity(processId: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${processId}/stat`, 'utf8');
    return `${processId} ${fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

/** The id of the process with this identity, while it lives. */
export function livingProcess(identity: string): number | undefined {
  const processId = Number(identity.split(' ')[0]);
  return processIdentity(processId) === identity ? processId : undefined;
}
