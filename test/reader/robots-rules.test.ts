import { expect, test } from 'vitest';
import { rulesFor } from '../../src/reader/robots-rules';

const rules = (...lines: string[]) => `User-agent: *\n${lines.join('\n')}\n`;

test('the groups of a robot are joined, whatever its case and version, and no other is', () => {
  const text = `
User-agent: *
Disallow: /

user-agent: BRIEFINGDIGEST/2.0 # us
User-Agent: Other
Disallow: /private # why
Crawl-delay: 10
Allow: /private/open

User-agent: Other
Disallow: /other

User-agent: briefingdigest
Disallow: /more`;
  expect(rulesFor('BriefingDigest', text)).toEqual(rules('disallow: /private', 'allow: /private/open', 'disallow: /more'));
  expect(rulesFor('Nobody', text)).toEqual(rules('disallow: /'));
});

test('a robot that is named and told nothing may all', () => {
  expect(rulesFor('BriefingDigest', 'User-agent: *\nDisallow: /\n\nUser-agent: BriefingDigest\nDisallow:\n')).toEqual('');
});

test('one whose name only begins as ours is another', () => {
  expect(rulesFor('BriefingDigest', 'User-agent: BriefingDigestPlus\nDisallow: /\nUser-agent: Briefing\nDisallow: /')).toEqual('');
});

test('line ends of all kinds, a byte order mark, spaces and sitemaps between do no harm', () => {
  const text = '\ufeffUser-agent : *\rSitemap: https://example.com/map.xml\r\n  Disallow :  /a b \n\n\nDisallow:/c';
  expect(rulesFor('BriefingDigest', text)).toEqual(rules('disallow: /a b', 'disallow: /c'));
});

test.each(['', 'Disallow: /', '<!doctype html><p>User-agent: none of your business</p>', 'User-agent\nDisallow', '\0\u0001\uffff'])(
  '"%s" says nothing',
  (text) => expect(rulesFor('BriefingDigest', text)).toEqual(''),
);

test('a rule that would cost much is made wider if it forbids, and left out if it allows', () => {
  const costly = `/a${'*b'.repeat(50)}`;
  expect(rulesFor('BriefingDigest', `User-agent: *\nDisallow: ${costly}\nAllow: ${costly}\nDisallow: /c***d`)).toEqual(
    rules(`disallow: /a${'*b'.repeat(5)}`, 'disallow: /c*d'),
  );
  const long = `/${'a'.repeat(1000)}`;
  expect(rulesFor('BriefingDigest', `User-agent: *\nDisallow: ${long}\nAllow: ${long}`)).toEqual(rules(`disallow: ${long.slice(0, 500)}`));
});

test('half a megabyte of rules is read at once', () => {
  const text = `User-agent: *\n${'Disallow: /*a*b*c*d\n'.repeat(26_000)}`;
  expect(rulesFor('BriefingDigest', text).length).toBeLessThan(50_000);
});
