import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';

/** What the standards ask of every page. An exception has its reason. */
const RULES = {
  // The standard takes any letter case.
  'doctype-style': 'off',
  // Boxes of one kind share a name, and what is ticked is sent as a list.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  // The subject of a mail is a sentence of a source; search engines never see it.
  'long-title': 'off',
} satisfies RuleConfig;

/** Mail programs understand an older HTML: tables for layout, their attributes, styles inline, conditional comments (see caniemail.com). */
const RULES_OF_MAIL = {
  ...RULES,
  deprecated: 'off',
  'element-permitted-content': 'off',
  'no-conditional-comment': 'off',
  'no-deprecated-attr': 'off',
  'no-inline-style': 'off',
  'prefer-tbody': 'off',
  // Older than its synonym "none", and known to more programs.
  'presentation-role-style': 'off',
} satisfies RuleConfig;

const page = validator(RULES);
const mail = validator(RULES_OF_MAIL);

function validator(rules: RuleConfig): HtmlValidate {
  return new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules }));
}

/** Every breach of the rules: "12:3 no-dup-id: Duplicate ID". */
export async function findBreaches(html: string, isMail = false): Promise<string[]> {
  const { results } = await (isMail ? mail : page).validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`));
}
