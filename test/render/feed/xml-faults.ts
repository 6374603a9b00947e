import { XMLValidator } from 'fast-xml-parser';

// XML 1.0, 2.2.
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;

/** Why a text is no well-formed XML document; empty when it is. */
export function xmlFaults(xml: string): string[] {
  const valid = XMLValidator.validate(xml);
  const outside = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  return [
    ...(valid === true ? [] : [valid.err.msg]),
    ...(/^<\?xml version="1\.0" encoding="utf-8"\?>\n</i.test(xml) ? [] : ['begins otherwise than with its declaration']),
    ...(NO_CHARACTER.test(xml) ? ['holds what is no character of XML'] : []),
    ...(UNKNOWN_ENTITY.test(outside) ? ['holds an unknown entity'] : []),
    ...(outside.includes(']]>') ? ['ends CDATA that has not begun'] : []),
  ];
}
