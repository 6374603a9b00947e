import type { Choice } from '../model';
import { choiceQuery, chosenNames } from './choice';
import { FEEDS, type Frame, linkTo, viewFrame } from './frame';
import { leaderPath, topicPath } from './paths';
import { templates } from './templates.generated';
import { viewWishForm, type WishForm, type WishFormContext } from './view/wish-form-view';
import { wordsFor } from './words';
import type { FaultyField } from './words/subscribing';

/** What the page of a sign-up is made from. */
export interface SignUpForm extends WishFormContext {
  email: string;
  form: WishForm;
  /** Mail can be sent from here. */
  isOn: boolean;
  /** By which Turnstile knows this site; null where no check against robots is configured. */
  siteKey: string | null;
}

/** Where a reader signs up, or finds the briefing and the feeds of what they choose without giving an address. */
export function renderSubscribePage({ email, form, isOn, siteKey, ...context }: SignUpForm, frame: Frame): string {
  const words = wordsFor(frame.language);
  const { subscribing: own, choice: about } = words;
  const choice: Choice = { leaders: [...form.leaders], topics: [...form.topics] };
  const names = chosenNames(choice, frame);
  const query = choiceQuery(choice);
  const feedsOf = (path: string, name: string) => ({
    name,
    feeds: FEEDS.map(({ suffix, type, name: format }) => ({ type, text: format, href: linkTo(frame, `${path}/feed${suffix}`) })),
  });
  const fault = (field: FaultyField) => (context.faults.includes(field) ? own.faults[field] : '');
  return templates['subscribe-page']({
    ...viewFrame(frame, {
      path: `/subscribe${query}`,
      title: own.title,
      description: own.lead,
      hidden: query !== '' || context.finding !== null || context.faults.length > 0,
      feed: { path: '/feed', title: about.whole },
    }),
    action: linkTo(frame, '/subscribe'),
    isOn,
    email,
    siteKey,
    emailFault: fault('email') || fault('foreignEmail'),
    humanFault: fault('human'),
    isFaulty: context.faults.length > 0,
    fields: viewWishForm(form, context, frame),
    only: query === '' ? '' : about.only([...names.leaders, ...names.topics]),
    latest: linkTo(frame, `/briefings/latest${query}`),
    chosenFeeds: [
      ...choice.leaders.map((id, i) => feedsOf(leaderPath(id), names.leaders[i] ?? id)),
      ...choice.topics.map((id, i) => feedsOf(topicPath(id), names.topics[i] ?? id)),
    ],
    all: feedsOf('', about.whole),
  });
}
