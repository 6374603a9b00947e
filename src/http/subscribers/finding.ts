import { dailyEdition } from '../../jobs/editions';
import { findLeader } from '../../jobs/history/find-leader';
import type { Finding, WishForm } from '../../render/view/wish-form-view';
import type { Context } from '../context';

/** A form in which the leader is ticked whom words mean, under any spelling; the same form where that is nobody, or could be several. */
export async function tickLeader(c: Context, form: WishForm, asked: string): Promise<{ form: WishForm; finding: Finding }> {
  const services = c.get('services');
  const { leader, candidates } = await findLeader(services, dailyEdition(services.config).id, asked, c.env.now);
  const leaders = leader === null ? form.leaders : [...new Set([...form.leaders, leader])];
  return { form: { ...form, everything: false, leaders }, finding: { asked, leader, candidates } };
}
