import type { Fault } from '../../errors';
import type { FaultyField } from '../../render/words/subscribing';

const FIELDS: Readonly<Record<string, FaultyField>> = {
  '/email': 'email',
  '/choice': 'choice',
  '/leaders': 'leaders',
  '/topics': 'topics',
  '/frequency': 'frequency',
  '/language': 'language',
  '/hour': 'hour',
  '/timeZone': 'timeZone',
  '/until': 'until',
};

/** The parts of a form that the faults are told beside. */
export function faultyFields(faults: readonly Fault[]): FaultyField[] {
  return [...new Set(faults.flatMap(({ pointer }) => FIELDS[`/${pointer.split('/')[1]}`] ?? []))];
}
