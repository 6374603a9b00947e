import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { cdata, xml } from '../../src/render/xml';
import { HOSTILE } from './feed/days';
import { xmlFaults } from './feed/xml-faults';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  cdataPropName: '',
});
const document = (value: ReturnType<typeof xml>) => xml`<?xml version="1.0" encoding="utf-8"?>\n${value}`.text;

describe('what is written is read back, whatever it says', () => {
  // Controls are for those to take out who know whether a text is of one line.
  test.each(HOSTILE.map((value) => value.replace(/\p{Cc}/gu, '')))('%j', (value) => {
    const text = document(xml`<a b="${value}">${value}</a>`);
    const whole = value.toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd');
    expect([xmlFaults(text), parser.parse(text).a]).toEqual([[], { b: whole, ...(whole && { '#text': whole }) }]);
    const long = document(xml`<a>${cdata(value.toWellFormed().replace(/[\ufffe\uffff]/g, ''))}</a>`);
    expect([xmlFaults(long), /^<a>[\s\S]*<\/a>$/.test(long.split('?>\n')[1] ?? '')]).toEqual([[], true]);
  });
});

test('the end of CDATA in a text does not end it', () => {
  const text = document(xml`<a>${cdata('x ]]> y ]]]]>')}</a>`);
  expect([xmlFaults(text), [...text.matchAll(/<!\[CDATA\[([\s\S]*?)\]\]>/g)].map(([, part]) => part).join('')]).toEqual([
    [],
    'x ]]> y ]]]]>',
  ]);
});

test('XML in XML is not escaped again, and parts of a list stand each on a line', () => {
  expect(xml`<a>${['&', '<'].map((text) => xml`<b>${text}</b>`)}${[]}</a>`.text).toEqual('<a><b>&amp;</b>\n<b>&lt;</b></a>');
});
