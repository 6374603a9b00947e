/** The older of two places of a tone mark: "hoà", "khoẻ", "uỷ" are now written "hòa", "khỏe", "ủy"; but "quý". */
const TONES: Record<string, string> = {
  ...{ oà: 'òa', oá: 'óa', oả: 'ỏa', oã: 'õa', oạ: 'ọa' },
  ...{ oè: 'òe', oé: 'óe', oẻ: 'ỏe', oẽ: 'õe', oẹ: 'ọe' },
  ...{ uỳ: 'ùy', uý: 'úy', uỷ: 'ủy', uỹ: 'ũy', uỵ: 'ụy' },
};
const OLD_TONE = new RegExp(`(?<!q)(?:${Object.keys(TONES).join('|')})$`);
/** "kĩ", "mĩ", "tỉ": the same words as "kỹ", "mỹ", "tỷ". */
const SHORT_I = /^([hklmst])([iìíỉĩị])$/;
const Y: Record<string, string> = { i: 'y', ì: 'ỳ', í: 'ý', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** A Vietnamese syllable as it is looked up: in small letters, composed, with its accents, in the newer of two spellings. */
export function spellVietnamese(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ]/g, "'")
    .replace(OLD_TONE, (vowels) => TONES[vowels] ?? vowels)
    .replace(SHORT_I, (_, consonant: string, vowel: string) => consonant + (Y[vowel] ?? vowel));
}
