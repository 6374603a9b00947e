import { expect, test } from 'vitest';
import type { Briefing } from '../../src/model';
import { renderMarkdown } from '../../src/render/markdown';
import { renderPage } from '../../src/render/page';
import { renderText } from '../../src/render/text';
import { DAYS, FRAME, RICH } from './briefing-fixture';

/** As the store holds it from before trips and corrections were told. */
const { corrections: _, changes: ___, ...rest } = RICH;
const older = { ...rest, leaders: RICH.leaders.map(({ trip: __, ...leader }) => leader) } as unknown as Briefing;

test('a briefing stored before trips and corrections were told is shown without them', () => {
  for (const render of [renderPage, renderText, renderMarkdown]) {
    const shown = render(older, FRAME, DAYS);
    expect(shown).toMatch(/Linh Dao/i);
    expect(shown).not.toMatch(/Corrections|Abroad since/);
  }
});
