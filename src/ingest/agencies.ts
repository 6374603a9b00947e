import { fold } from '../text/fold';

// News agencies by the marks they leave in texts; the first of a line is the name that a briefing prints.
const AGENCIES = [
  [
    'VNA',
    'TTXVN',
    'Vietnam News Agency',
    'Viet Nam News Agency',
    'Thong tan xa Viet Nam',
    'Agence vietnamienne d’information',
    'AVI',
    'VNP',
  ],
  ['VOV', 'VOV.VN', 'VOVworld'],
  ['VTV', 'VTV.vn', 'VTV News'],
  ['VGP', 'Chinhphu.vn', 'Baochinhphu.vn'],
  ['Vietnam+', 'VietnamPlus', 'Vietnamplus.vn'],
  ['Nhân Dân', 'NDO', 'Báo Nhân Dân'],
  ['Tuổi Trẻ', 'TTO', 'Tuổi Trẻ Online'],
  ['Thanh Niên', 'TNO', 'Thanh Niên Online'],
  ['Tiền Phong', 'TPO'],
  ['Người Lao Động', 'NLĐO'],
  ['Dân trí'],
  ['AFP', 'Agence France-Presse', 'AFP News'],
  ['Reuters', 'Thomson Reuters'],
  ['AP', 'Associated Press', 'The Associated Press'],
  ['UPI', 'United Press International'],
  ['Xinhua', 'Xinhua News Agency', 'Chine nouvelle', 'Tan Hoa xa'],
  ['TASS', 'Itar-Tass'],
  ['RIA Novosti'],
  ['Interfax'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji', 'Jiji Press'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA'],
  ['ANSA'],
  ['EFE', 'Agencia EFE'],
  ['dpa'],
  ['APA'],
  ['ATS', 'Keystone-ATS'],
  ['Belga'],
  ['Lusa'],
  ['PAP'],
  ['MTI'],
  ['Ukrinform'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM'],
  ['IRNA'],
  ['PTI', 'Press Trust of India'],
  ['ANI'],
  ['IANS'],
  ['Bernama'],
  ['Antara', 'ANTARA News'],
  ['AAP'],
  ['PA', 'PA Media', 'Press Association'],
  ['La Presse Canadienne', 'The Canadian Press'],
  ['Bloomberg', 'Bloomberg News'],
  ['CNN', 'CNN Business', 'CNN Politics'],
  ['CNBC'],
  ['CBS News', 'CBS'],
  ['NBC News', 'NBC'],
  ['ABC News'],
  ['Fox News'],
  ['BBC', 'BBC News'],
  ['Al Jazeera'],
  ['RFI'],
  ['RFE/RL'],
  ['MAP'],
  ['APS'],
  ['TAP'],
  ['AIP'],
  ['PANA', 'Panapress'],
  ['PRNewswire', 'PR Newswire'],
  ['KPL'],
  ['AKP'],
  ['Infosplusgabon'],
];

const BY_MARK = new Map(AGENCIES.flatMap((marks) => marks.map((mark): [string, string] => [fold(mark), marks[0] ?? mark])));

/** Words that stand beside an agency in a mark and name none. */
const COMPANY = /^(?:with|avec|and|et|photos?|via)$/;

/** The agency named by a wire mark or credit: "VNA", "TTXVN" and "VNA/VNP" give "VNA"; undefined for anything else. */
export function agencyOf(mark: string): string | undefined {
  if (mark.length > 60) return undefined;
  const folded = fold(mark.trim()).replace(/\.$/, '');
  const whole = BY_MARK.get(folded);
  if (whole) return whole;
  const parts = folded.split(/[\s/,&+-]+/).filter((part) => part && !COMPANY.test(part));
  const agencies = parts.map((part) => BY_MARK.get(part));
  return agencies.every((agency) => agency !== undefined) ? agencies[0] : undefined;
}
