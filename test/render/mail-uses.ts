/** One use of a feature of HTML or CSS, by the feature's name at caniemail.com, or by its own where that site does not list it. */
export interface Use {
  feature: string;
  /** The element that uses it; "" in a style sheet. */
  element: string;
  value: string;
  /** In a <style> element: lost on who does not know media queries. */
  inSheet: boolean;
}

const ELEMENTS: Record<string, string> = {
  h1: 'html-h1-h6',
  h2: 'html-h1-h6',
  h3: 'html-h1-h6',
  tr: 'html-table',
  td: 'html-table',
  th: 'html-table',
};
const FAMILIES = /^(border|padding|margin)-(top|right|bottom|left|color|width|style)$/;

/** Every use of a feature in a mail's HTML, as our templates write it (no tag within an attribute, every value in quotation marks). */
export function usesOf(html: string): Use[] {
  const sheets = [...html.matchAll(/<style>([^<]*)<\/style>/g)].map((match) => match[1] ?? '');
  // What only Word reads is made for Word.
  const markup = html.replace(/<style>[^<]*<\/style>/g, '<style></style>').replace(/<!--[\s\S]*?-->/g, '');
  const uses: Use[] = [...markup.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z:-]+="[^"]*")*)\s*>/g)].flatMap(
    ([, element = '', attributes = '']) => [
      { feature: ELEMENTS[element] ?? `html-${element}`, element, value: '', inSheet: false },
      ...[...attributes.matchAll(/([a-z:-]+)="([^"]*)"/g)].flatMap(([, name = '', value = '']) => usesOfAttribute(element, name, value)),
    ],
  );
  if (/^<!doctype html>/.test(html)) uses.push({ feature: 'html-doctype', element: '', value: '', inSheet: false });
  if (html.includes('<!--')) uses.push({ feature: 'html-comments', element: '', value: '', inSheet: false });
  return [...uses, ...sheets.flatMap(usesOfSheet)];
}

function usesOfAttribute(element: string, name: string, value: string): Use[] {
  if (name === 'style') return usesOfDeclarations(value, element);
  const feature = element === 'meta' && name === 'name' ? `html-meta-${value}` : `html-${name}`;
  const use = { feature, element, value, inSheet: false };
  const [, link] = name === 'href' ? (/^(#|mailto:)/.exec(value) ?? []) : [];
  return link === undefined ? [use] : [use, { ...use, feature: link === '#' ? 'html-anchor-links' : 'html-mailto-links' }];
}

function usesOfSheet(css: string): Use[] {
  const use = (feature: string, value = '') => ({ feature, element: '', value, inSheet: true });
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return [
    ...[...css.matchAll(/@([a-z-]+)([^{;]*)/g)].flatMap(([, name = '', query = '']) => [
      use(`css-at-${name}`, query.trim()),
      ...[...query.matchAll(/\(([a-z-]+)/g)]
        .filter((match) => !/^(min|max)-width$/.test(match[1] ?? ''))
        .map((match) => use(`css-at-media-${match[1]}`)),
    ]),
    ...rules.flatMap(([, selector = '', declarations = '']) => [
      ...(selector.includes(',') ? [use('css-selector-grouping')] : []),
      ...selector.split(',').flatMap((one) => usesOfSelector(one.trim()).map((feature) => use(feature, one))),
      ...usesOfDeclarations(declarations, ''),
    ]),
  ];
}

function usesOfSelector(selector: string): string[] {
  const kinds: [RegExp, string][] = [
    [/\./, 'css-selector-class'],
    [/#/, 'css-selector-id'],
    [/\[/, 'css-selector-attribute'],
    [/(^|[\s>+~])[a-z]/, 'css-selector-type'],
    [/\*/, 'css-selector-universal'],
    [/\.[\w-]+[.[]/, 'css-selector-chaining'],
    [/[^\s>+~]\s+[^\s>+~]/, 'css-selector-descendant'],
    [/>/, 'css-selector-child'],
    [/\+/, 'css-selector-adjacent-sibling'],
    [/~/, 'css-selector-general-sibling'],
  ];
  const pseudo = [...selector.matchAll(/(::?)([a-z-]+)/g)].map(
    ([, colons, name]) => `css-pseudo-${colons === ':' ? 'class' : 'element'}-${name}`,
  );
  return [...kinds.filter(([sign]) => sign.test(selector)).map(([, feature]) => feature), ...pseudo];
}

function usesOfDeclarations(css: string, element: string): Use[] {
  const inSheet = element === '';
  return css
    .split(';')
    .filter((declaration) => declaration.trim() !== '')
    .flatMap((declaration) => {
      const [property = '', ...rest] = declaration.split(':');
      const value = rest.join(':').trim();
      const features = [`css-${property.trim().replace(FAMILIES, '$1')}`];
      if (/!important/.test(value)) features.push('css-important');
      if (property === 'display' && value === 'none') features.push('css-display-none');
      if (property === 'font')
        features.push(
          'css-font-size',
          'css-font-family',
          ...(value.includes('/') ? ['css-line-height'] : []),
          ...(/bold|\b\d00\b/.test(value) ? ['css-font-weight'] : []),
        );
      for (const [, unit = ''] of value.matchAll(/(?<![#\w])-?\d*\.?\d+([a-z]+|%)/g))
        features.push(`css-unit-${unit === '%' ? 'percent' : unit}`);
      for (const [, name = ''] of value.matchAll(/([a-z-]+)\(/g))
        features.push(/^(rgba?|calc)$/.test(name) ? `css-${name}` : `css-function-${name}`);
      return features.map((feature) => ({ feature, element, value, inSheet }));
    });
}
