import { expect, test } from 'vitest';
import type { Leader } from '../../src/compose/people';
import type { Ranked } from '../../src/compose/rank-points';
import { composeLeaders, gatherMeetings } from '../../src/compose/sections';
import { analysed } from './analysed';

const leader = (id: string, rank: number): Leader => ({
  id,
  name: `Name of ${id}`,
  office: 'Minister',
  country: 'NO',
  former: false,
  rank,
});
const point = (id: string): Ranked =>
  ({
    point: { id: `p-${id}`, leaders: [id], speaker: id, topics: [], sources: [] },
    actor: id,
    weight: 1,
    repeated: false,
  }) as unknown as Ranked;

test('who was met and has no section for want of room is told by name', () => {
  const hosts = Array.from({ length: 20 }, (_, i) => leader(`host-${i}`, 1));
  const guest = leader('guest', 8);
  const report = analysed({ lines: [{ text: 'Host and guest met.', who: ['host-0', 'guest'], met: ['President of Kenya'] }] });
  const leadersById = new Map([...hosts, guest].map((one) => [one.id, one]));
  const leaders = composeLeaders(
    hosts.map(({ id }) => point(id)),
    gatherMeetings([report], leadersById),
    leadersById,
    new Map(),
    { leaders: 20, section: 3 },
  );
  expect(leaders.map(({ id }) => id)).not.toContain('guest');
  expect(leaders.find(({ id }) => id === 'host-0')).toMatchObject({ met: [], metOthers: ['Name of guest', 'President of Kenya'] });
});
