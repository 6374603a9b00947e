import { cdata, xml } from '../xml';
import type { Feed } from './feed';

/** A feed must say when it changed (RFC 4287, 4.1.1), and one without entries never did. */
const NEVER = '2000-01-01T00:00:00.000Z';

/** RFC 4287. */
export function writeAtom(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) => xml`<entry>
<id>${entry.id}</id>
<title>${entry.title}</title>
<updated>${entry.updatedAt}</updated>
<published>${entry.publishedAt}</published>
<link rel="alternate" type="text/html" href="${entry.address}"/>
<summary>${entry.summary}</summary>
${entry.html === null ? [] : xml`<content type="html">${cdata(entry.html)}</content>`}
</entry>`,
  );
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
<id>${feed.id}</id>
<title>${feed.title}</title>
<subtitle>${feed.description}</subtitle>
<updated>${feed.updatedAt ?? NEVER}</updated>
<author><name>${feed.author.name}</name><uri>${feed.author.url}</uri></author>
<link rel="self" type="application/atom+xml" href="${feed.address('.xml')}"/>
<link rel="alternate" type="text/html" href="${feed.page}"/>
${entries}
</feed>
`.text;
}
