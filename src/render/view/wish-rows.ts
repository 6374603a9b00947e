import type { Wishes } from '../../model';
import { chosenNames } from '../choice';
import type { Frame } from '../frame';
import { placeName } from '../names';
import { wordsFor } from '../words';

/** What somebody gets, told in rows: of what, how often, when, in which language. */
export function viewWishRows(
  wishes: Wishes,
  edition: { publishAt: string; place: string },
  frame: Frame,
): { name: string; text: string }[] {
  const words = wordsFor(frame.language).subscribing;
  const names = wishes.choice && chosenNames(wishes.choice, frame);
  const often = words.frequency[wishes.frequency];
  return [
    { name: words.what, text: names ? [...names.leaders, ...names.topics].join(', ') : words.everything.title },
    { name: words.when, text: `${often.title} – ${often.hint}` },
    {
      name: words.hour,
      text: wishes.hour
        ? `${wishes.hour} (${wishes.timeZone.replaceAll('_', ' ')})`
        : words.asSoon(edition.publishAt, placeName(edition.place, frame.language)),
    },
    { name: words.language, text: wordsFor(wishes.language).name },
  ];
}
