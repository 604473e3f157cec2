/** Letters that do not come apart into an ASCII letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
};

/**
 * Text from people as it may stand in a record: one line of ASCII without quotes, accents taken off, `?` for what has no
 * likeness. A quote or a line break would end a field or the whole game for a reading program.
 */
export const toAscii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]/gu, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/["“”„«»]/g, '')
    .replaceAll(/[^ -~]/gu, '?')
    .trim();
