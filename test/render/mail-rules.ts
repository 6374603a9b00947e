import type { ConfigData } from 'html-validate';

/** The rules of a page, but for what mail programs want otherwise. */
export const MAIL_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Gmail drops style sheets, Word reads widths, colours and its own conditions from attributes and comments.
    'no-inline-style': 'off',
    'no-deprecated-attr': 'off',
    'no-conditional-comment': 'off',
    // Older Outlooks know "presentation", none of them "none".
    'presentation-role-style': ['error', { prefer: 'presentation' }],
    'prefer-tbody': 'off',
    'doctype-style': ['error', { style: 'lowercase' }],
    // The title repeats the subject, which is the bottom line.
    'long-title': 'off',
  },
};
