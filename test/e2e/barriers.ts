import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Rules of axe that hang on colours alone. */
export const CONTRAST = ['color-contrast', 'link-in-text-block'];

/** A mail is shown inside a mail program's page, which has the landmarks. */
const NOT_FOR_MAIL = ['landmark-one-main', 'region'];

/**
 * Everything that axe finds with all its rules, best practices too, or with those named: "color-contrast: … (.label) …". A mail in a frame is a page of
 * the list itself.
 */
export async function findBarriers(page: Page, { isMail = false }: { isMail?: boolean } = {}, rules: string[] = []): Promise<string[]> {
  const builder = new AxeBuilder({ page }).exclude('iframe').options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length > 0 ? builder.withRules(rules) : builder.disableRules(isMail ? NOT_FOR_MAIL : [])).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(' ')}) ${failureSummary}`),
  );
}
