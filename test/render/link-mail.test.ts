import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { renderConfirmationMail } from '../../src/render/confirmation-mail';
import { renderPreferencesMail } from '../../src/render/preferences-mail';
import { INTERFACE_LANGUAGES } from '../../src/render/words';
import { CONFIRMATION } from './confirmation-fixture';
import { LEADERS_FRAME } from './leader-fixture';
import { MAIL_RULES } from './mail-rules';

const validator = new HtmlValidate(MAIL_RULES);

const frameIn = (language: string) => ({ ...LEADERS_FRAME, language });
const factsOf = (text: string) => text.split('\n\n')[2];
/** The words that HTML shows. */
const shown = (html: string) =>
  html
    .replace(/^[\s\S]*<body/, '<body')
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replaceAll('&#x3D;', '=')
    .replaceAll('&nbsp;', ' ')
    .replace(/[ \n]+/g, ' ');

describe.each(INTERFACE_LANGUAGES)('the mails of a form in %s', (language) => {
  const mails = [
    renderConfirmationMail(CONFIRMATION, frameIn(language)),
    renderPreferencesMail({ address: 'reader@example.com', href: 'https://briefing.example/preferences?token=1.x.0.y' }, frameIn(language)),
  ];

  test('are valid', async () => {
    for (const { html } of mails) {
      const { results } = await validator.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
    }
  });

  test('say the same in both parts, and little', () => {
    for (const { html, text, subject } of mails) {
      const words = shown(html);
      const missing = text
        .split('\n')
        .slice(2)
        .map((line) => line.trim().replace(/[\s\u202f]?:$/, ''))
        .filter((line) => line !== '' && !words.includes(line));
      expect(missing).toEqual([]);
      expect([text.length < 1000, html.length < 6500, subject.length < 80, /[\r\n]/.test(subject)]).toEqual([true, true, true, false]);
    }
  });

  test('load nothing and lead nowhere but to the link and the paper', () => {
    for (const { html } of mails) {
      expect(/<img|<link|url\(|src=/i.test(html)).toEqual(false);
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => new URL(href.replaceAll('&#x3D;', '=')).pathname);
      expect(links).toEqual(['/', expect.stringMatching(/^\/(confirm|preferences)$/), links[1]]);
    }
  });
});

describe('a confirmation mail', () => {
  const factsFor = (wishes: Partial<typeof CONFIRMATION.wishes>, language = 'en') =>
    factsOf(renderConfirmationMail({ ...CONFIRMATION, wishes: { ...CONFIRMATION.wishes, ...wishes } }, frameIn(language)).text);

  test('names what was asked for', () => {
    expect(factsFor({})).toEqual('What: Linh Dao, Robert Hale, Trade and economy\nWhen: Monday to Friday at 07:00, Ho Chi Minh time');
    expect(factsFor({ choice: null, frequency: 'daily', hour: null, timeZone: 'UTC' })).toEqual(
      'What: the whole briefing\nWhen: every day, as soon as it is out',
    );
    expect(factsFor({ choice: null, frequency: 'weekly', hour: '06:00', timeZone: 'America/Argentina/Buenos_Aires' }, 'fr')).toEqual(
      'Contenu\u202f: tout le bulletin\nEnvoi\u202f: le lundi, avec toute la semaine à 06:00 (heure de Buenos Aires)',
    );
  });

  test('names nobody whom only the sign-up knows, and no more than twelve', () => {
    const leaders = ['linh-dao', 'buy-pills-now'];
    expect(factsFor({ choice: { leaders, topics: ['pills'] } })).toContain('What: Linh Dao, 2 more\n');
    expect(factsFor({ choice: { leaders: ['buy-pills-now'], topics: [] } })).toContain('What: 1 leader\n');
    const topics = Array.from({ length: 14 }, () => 'trade');
    expect(factsFor({ choice: { leaders: ['linh-dao'], topics } })).toContain(', 3 more');
  });

  test('keeps what an address may hold as words', () => {
    const address = "o'hara&<b>{{x}}</b>`@example.com";
    const { html, text } = renderConfirmationMail({ ...CONFIRMATION, address }, LEADERS_FRAME);
    expect([html.includes('<b>{{x}}'), html.includes('o&#x27;hara&amp;&lt;b&gt;{{x}}&lt;/b&gt;'), text.includes(address)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('has a subject of one line whatever the paper is called', () => {
    const site = { ...LEADERS_FRAME.site, titles: { en: 'A paper\r\nBcc: x' } };
    expect(renderConfirmationMail(CONFIRMATION, { ...LEADERS_FRAME, site }).subject).toEqual('A paper Bcc: x: do you want it by e-mail?');
  });
});
