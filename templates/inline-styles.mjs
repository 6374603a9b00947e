// Puts the styles of a mail into its elements, because Gmail drops style sheets where it does not know the account.
import juice from 'juice';
import { lineAt, TemplateFault } from './template-fault.mjs';

const SHEET = 'styles/mail-inline.css';
/** Width and height of cells as attributes too, which Outlook for Windows obeys; the rest of a table's look it takes from the styles. */
const OPTIONS = { applyAttributesTableElements: false };

/**
 * A template's source with the rules of `css` in its elements and not a character else changed. Refuses a class without a rule, and
 * Handlebars in a place that would not come through the parser as it stands.
 */
export function inlineStyles(source, css, file) {
  refuseChanged(source, juice.inlineContent(source, '', OPTIONS), file);
  refuseUnknownClasses(source, css, file);
  return juice.inlineContent(source, css, OPTIONS).replace(/ style="[^"]*"/g, shorten);
}

/** The parser knows a place in a tag for an attribute when a blank stands before it: `<p {{~> mail/lang}}>`, without the blank when printed. */
function refuseChanged(source, kept, file) {
  if (kept === source) return;
  const lines = kept.split('\n');
  const line = source.split('\n').findIndex((text, i) => text !== lines[i]) + 1;
  throw new TemplateFault(
    file,
    line,
    'the inliner of styles would change this line: close every tag, and write {{~> … }} after a blank in one',
  );
}

function refuseUnknownClasses(source, css, file) {
  const known = new Set(css.match(/(?<=\.)[a-z][\w-]*(?=[^{}]*\{)/g));
  for (const { 1: names, index } of source.matchAll(/ class="([^"]*)"/g)) {
    const unknown = names.split(/\s+/).find((name) => /^[\w-]+$/.test(name) && !known.has(name));
    if (unknown) throw new TemplateFault(file, lineAt(source, index), `class "${unknown}" is not in ${SHEET}`);
  }
}

/** A style attribute without the blanks and the last semicolon: a hundred of them count in a mail. */
const shorten = (attribute) => attribute.replace(/([:;]) /g, '$1').replace(/;"$/, '"');
