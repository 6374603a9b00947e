import { expect, test } from 'vitest';
import { scanHtml } from '../../../src/ingest/page/scan-html';

function scan(html: string): string[] {
  const found: string[] = [];
  scanHtml(html, {
    open: (name, attributes) => found.push([name, ...[...attributes()].map(([key, value]) => `${key}=${value}`)].join(' ')),
    close: (name) => found.push(`/${name}`),
    text: (text) => found.push(JSON.stringify(text)),
    raw: (name, text) => found.push(`${name}: ${text}`),
  });
  return found;
}

test.each([
  ['<p>One</p>', ['p', '"One"', '/p']],
  ['<P CLASS=a Id="b c" hidden title=\'>\'>One', ['p class=a id=b c hidden= title=>', '"One"']],
  ['a < b <3 </> <', ['"a < b <3 </> <"']],
  ['<!doctype html><!-- <p> --><?xml x?>a<![CDATA[b]]>', ['"a"', '"b]]>"']],
  ['<script>if (a < b) "<p>"</script>x', ['script: if (a < b) "<p>"', '"x"']],
  ['<SCRIPT>a</ScRiPt >x', ['script: a', '"x"']],
  ['<style>p { }', ['style: p { }']],
  ['<svg><title>no</title></svg><title>a &amp; b</title>', ['title: a &amp; b']],
  ['<noscript>never closed <p>a', ['"never closed "', 'p', '"a"']],
  ['<p title="never closed>a</p>', ['p title= never= closed=', '"a"', '/p']],
  ['<p a="1" a="2" b = c/>', ['p a=1 b=c/']],
  ['a<p', ['"a"', 'p']],
])('%s', (html, found) => {
  expect(scan(html)).toEqual(found);
});
