import { describe, expect, test } from 'vitest';
import { sentenceLink, textFragment, webUrl } from '../../src/render/sentence-link';

describe('a link to a sentence', () => {
  test('quotes a short sentence whole', () => {
    expect(textFragment('The talks ended on Friday.')).toEqual('The%20talks%20ended%20on%20Friday');
  });

  test('names a long one by its first and last words', () => {
    expect(textFragment('The two sides signed fourteen agreements before the delegation left the city.')).toEqual(
      'The%20two%20sides%20signed%20fourteen,the%20delegation%20left%20the%20city',
    );
  });

  test('encodes the marks that a fragment is made of', () => {
    expect(textFragment('A-B, C & D')).toEqual('A%2DB%2C%20C%20%26%20D');
    expect(textFragment('R&D is up, say two')).toEqual('R%26D%20is%20up%2C%20say%20two');
  });

  test('leaves out what the briefing put in brackets at the head', () => {
    expect(textFragment('[President Hale] said that all is well.')).toEqual('said%20that%20all%20is%20well');
  });

  test('stops before quote marks that a page may write otherwise', () => {
    expect(textFragment('Agreements worth about “six billion” dollars were signed before they left.')).toEqual(
      'Agreements%20worth%20about,were%20signed%20before%20they%20left',
    );
  });

  test('takes characters where a script writes no blanks', () => {
    const sentence = '部长们同意在二零三零年之前连接四个沿海国家的电网并分担第一条线路的费用以及今后所有的维护费用和其他的一切费用。';
    const [start, end] = (textFragment(sentence) ?? '').split(',').map(decodeURIComponent);
    expect([start, end]).toEqual(['部长们同意在二零三零年之', '维护费用和其他的一切费用']);
  });

  test('of a text without words is the page alone', () => {
    expect(sentenceLink('https://a.example/x', '… — “”')).toEqual('https://a.example/x');
  });

  test('keeps a fragment that the address has', () => {
    expect(sentenceLink('https://a.example/x#live', 'One two three four.')).toEqual(
      'https://a.example/x#live:~:text=One%20two%20three%20four',
    );
  });

  test('is none unless the address is http(s)', () => {
    const refused = [
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://a.example',
      'ftp://a.example',
      '//a.example',
      'https://',
      '',
      null,
    ];
    expect(refused.map((url) => webUrl(url))).toEqual(refused.map(() => null));
  });

  test('of 100 kB of one character is made at once', () => {
    const started = performance.now();
    for (const c of ['a', ' ', '[', '“', '-', '😀']) textFragment(c.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});
