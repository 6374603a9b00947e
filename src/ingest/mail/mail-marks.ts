import { fold } from '../../text/fold';

const LONGEST = 300;
const LONGEST_HEAD = 2000;

const FORWARDS = [
  'forwarded (?:message|mail|email)',
  '(?:message|mail|courriel|e-mail) (?:transfere|reexpedie|transmis)',
  '(?:thu|tin nhan|email) (?:da )?(?:duoc )?chuyen tiep',
  'weitergeleitete nachricht',
  'mensaje reenviado',
].join('|');
const BEGINNINGS = [
  '(?:begin )?forwarded message',
  'debut du (?:message|courriel|mail) (?:transfere|reexpedie)',
  'bat dau thu (?:da )?(?:duoc )?chuyen tiep',
].join('|');
const ORIGINALS = "original message|message d'origine|message original|thu goc|tin nhan goc|thu ban dau|ursprungliche nachricht";
const MARKS = {
  forward: new RegExp(`^(?:-{2,} ?(?:${FORWARDS})(?: by .{0,100})? ?-*|(?:${BEGINNINGS}) ?:)$`),
  original: new RegExp(`^[-_]{2,} ?(?:${ORIGINALS}) ?[-_]*$`),
};

/** A line by which a program marks the mail that it passes on (`forward`), or answers or passes on (`original`). */
export function markOf(line: string): keyof typeof MARKS | undefined {
  if (line.length > LONGEST) return undefined;
  const folded = fold(line).trim();
  if (MARKS.forward.test(folded)) return 'forward';
  return MARKS.original.test(folded) ? 'original' : undefined;
}

const GLUED_MARK = new RegExp(`^(\\s*-{2,} ?(?:${FORWARDS}) ?-{2,})\\s+(?=\\S)`);
const GLUED_FIELD = /(?<=\S)(?=(?:To|Cc|Sent|Date|Subject|À|Envoyé|Objet|Đến|Đã gửi|Chủ đề)\s?: )/g;

/** The lines of a head that a program (Yahoo) writes into one with its mark: "----- Forwarded Message ----- From: …To: …Sent: …Subject: …". */
export function partGluedHead(line: string): string[] {
  if (line.length > LONGEST_HEAD || !/^\s*--/.test(line)) return [line];
  const mark = GLUED_MARK.exec(fold(line))?.[1];
  return mark ? [line.slice(0, mark.length), ...line.slice(mark.length).split(GLUED_FIELD), ''] : [line];
}

/** "On Thu, 19 Nov 2026 at 09:14, VNA <press@vna.example> wrote:". */
const ATTRIBUTION = new RegExp(
  [
    '^on .{6,250} wrote ?:$',
    '^le .{6,250} a ecrit ?:$',
    '^(?:vao|luc|ngay) .{6,250} (?:da )?viet ?:$',
    '^am .{6,250} schrieb.{0,100} ?:$',
    '^el .{6,250} escribio ?:$',
  ].join('|'),
);

/** Without either, it may be a sentence of the news: "On Friday the minister wrote:". */
const ADDRESS_OR_CLOCK = /@|\d[:h]\d\d/;

/** How many lines from this one on say who wrote what is quoted below; 0 for none. Programs wrap it as they do all lines. */
export function attributionAt(lines: readonly string[], at: number): number {
  if (!/^(?:On|Le|Vào|Lúc|Ngày|Am|El) /.test(lines[at] ?? '')) return 0;
  let text = '';
  for (let count = 1; count <= 3 && lines[at + count - 1]; count++) {
    text = `${text} ${lines[at + count - 1]}`.trim();
    if (text.length > LONGEST) return 0;
    if (text.endsWith(':')) return ADDRESS_OR_CLOCK.test(text) && ATTRIBUTION.test(fold(text)) ? count : 0;
  }
  return 0;
}
