import { z } from 'zod';

/**
 * One line of text from a person: trimmed, normalised, with no control, invisible or direction-changing characters
 * (a line break would end a line of a Retrosheet file, a direction mark would dress up a name as another).
 * `max` counts code points.
 */
export const lineOfText = (max: number) =>
  z
    .string()
    .max(max * 4)
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length > 0, 'is empty')
    .refine((text) => Array.from(text).length <= max, `is longer than ${max} characters`)
    .refine((text) => !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u.test(text), 'holds control characters')
    .refine(
      (text) => !/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(text),
      'holds invisible characters',
    );
