import { decodeHTML } from 'entities/decode';
import { parsePublishedAt } from '../published-at';
import { chooseBox, weigh } from './choose-box';
import { readText } from './read-text';
import { scanHtml } from './scan-html';
import { TreeBuilder } from './tree';

export interface Page { title?: string; date?: string; language?: string; canonical?: string; author?: string; free?: false; paragraphs: string[] }

export function extractPage(html: string): Page {
  const tree = new TreeBuilder();
  scanHtml(html, { open: (n, a) => tree.open(n, a), close: (n) => tree.close(n), text: (t) => tree.text(t), raw() {} });
  const root = tree.end();
  const masses = weigh(root);
  return { title: 'x', paragraphs: readText(chooseBox(root, masses)) };
}
