import { fold } from '../../text/fold';

type Label = 'from' | 'date' | 'to' | 'subject' | 'other';

/** What programs write before the head of a mail that they pass on or answer, folded: English, French, Vietnamese, German, Spanish. */
const LABELS = new Map<string, Label>(
  (
    [
      ['from', 'from|de|expediteur|tu|nguoi gui|von'],
      ['date', "date|sent|envoye|envoye le|date d'envoi|ngay|ngay gui|da gui|gui|gui luc|thoi gian|datum|gesendet|enviado|fecha"],
      ['to', 'to|a|pour|destinataire|destinataires|den|toi|nguoi nhan|an|para'],
      ['subject', 'subject|objet|sujet|chu de|tieu de|betreff|asunto'],
      ['other', 'cc|bcc|cci|dong gui|copie|copie a|reply-to|repondre a|tra loi|importance|attachments|pieces jointes|tep dinh kem|kopie'],
    ] as const
  ).flatMap(([label, words]) => words.split('|').map((word): [string, Label] => [word, label])),
);

const FIELD = /^\*?([\p{L}\p{M}' ’-]{1,20}?)\s{0,2}\*?\s?[:：]\*?\s*(.*)$/u;
const MOST_LINES = 30;

/** The head of a mail, as it is written into another one. */
export interface MailFields {
  subject: string | null;
  /** As it is written. */
  date: string | null;
  /** Number of the first line after it. */
  end: number;
}

function parseField(line: string): { label: Label; value: string } | undefined {
  const [, name = '', value = ''] = line.length <= 2000 ? (FIELD.exec(line) ?? []) : [];
  const label = LABELS.get(fold(name.trim()));
  return label && { label, value: value.trim() };
}

/** What a head may begin with, and has once. */
const SINGLE: readonly Label[] = ['from', 'subject', 'date'];

/** Reads the head that begins with this line: who it is from, and at least two more. Undefined when there is none. */
export function parseMailFields(lines: readonly string[], start: number): MailFields | undefined {
  if (!SINGLE.includes(parseField(lines[start] ?? '')?.label ?? 'other')) return undefined;
  const fields = new Map<Label, string>();
  let [last, end]: [Label | null, number] = [null, start];
  for (let at = start; at < lines.length && at < start + MOST_LINES; at++) {
    const line = lines[at] ?? '';
    const field = parseField(line);
    if (field && fields.has(field.label) && SINGLE.includes(field.label)) break;
    if (field) {
      if (!fields.has(field.label)) fields.set(field.label, field.value);
      last = field.label;
    } else if (last && fields.get(last) === '') {
      // In HTML, name and value may be cells of a table.
      fields.set(last, line);
    } else if (line !== '') {
      // A list of readers may take several lines, and so may a long subject.
      if (last === 'subject' && lines[at - 1] !== '' && parseField(lines[at + 1] ?? '')) {
        fields.set('subject', `${fields.get('subject')} ${line}`.trim());
      } else if (!((last === 'to' || last === 'other') && line.includes('@'))) break;
    } else if (fields.size >= 2 && !parseField(lines.slice(at, at + 3).find((next) => next !== '') ?? '')) break;
    end = at + 1;
  }
  const [subject, date] = [fields.get('subject'), fields.get('date')];
  if (fields.size < 3 || !fields.has('from') || (subject === undefined && date === undefined)) return undefined;
  return { subject: subject || null, date: date || null, end };
}
