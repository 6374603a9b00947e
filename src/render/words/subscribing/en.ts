import type { ReaderWords, SubscribingWords, SubscriptionMailWords } from '../subscribing';

const again = { title: 'This link has run out', detail: 'Nothing was changed. Sign up again to get a new one.' };
const broken = {
  title: 'This link is not whole',
  detail: 'Nothing was changed. Mail programs sometimes break long links: copy it from the mail in one piece.',
};
const gone = { title: 'Nothing is kept under this link', detail: 'Whoever it was made for is no longer known here, and gets no mail.' };

export const englishSubscribing: SubscribingWords = {
  title: 'Subscribe',
  lead: 'The briefing in your mailbox each morning: all of it, or only the leaders and topics that you follow.',
  off: 'This server sends no mail to subscribers at the moment. The feeds below bring the same briefing.',
  address: 'E-mail address',
  addressHint: 'You get one mail with a link to confirm. No tracking, and every briefing has a link to stop.',
  send: 'Subscribe',
  what: 'What you get',
  everything: { title: 'The whole briefing', hint: 'Everything that leaders said and did, on every topic.' },
  chosen: { title: 'Only what I follow', hint: 'The same briefing with nothing in it but the leaders and topics ticked below.' },
  find: { title: 'Find a leader', hint: 'By any spelling or office, in any language.', button: 'Find and tick' },
  ticked: (name) => `${name} is ticked now.`,
  which: (asked) => `Tick whom you mean by “${asked}”:`,
  everybody: 'All leaders, by country',
  when: 'When you get it',
  frequency: {
    daily: { title: 'Daily', hint: 'Each morning that has news.' },
    weekdays: { title: 'Weekdays', hint: 'Monday to Friday; Monday’s mail has what the weekend brought.' },
    weekly: { title: 'Weekly', hint: 'On Mondays, with the whole week.' },
  },
  hour: 'Hour of delivery',
  asSoon: (time, place) => `As soon as it is out (${time}, ${place})`,
  timeZone: 'Time zone',
  regions: {
    Africa: 'Africa',
    America: 'America',
    Antarctica: 'Antarctica',
    Arctic: 'Arctic',
    Asia: 'Asia',
    Atlantic: 'Atlantic',
    Australia: 'Australia',
    Europe: 'Europe',
    Indian: 'Indian Ocean',
    Pacific: 'Pacific',
  },
  language: 'Language of headings and mails',
  without: 'Without an address',
  needsScript: 'The check against robots needs JavaScript.',
  faulty: 'One thing more',
  faults: {
    email: 'Write an e-mail address, such as name@example.org.',
    foreignEmail: 'Before the @ may stand plain letters only (a to z), digits and signs: most mail servers take no others.',
    choice: 'Tick at least one leader or topic, or choose the whole briefing.',
    leaders: 'Somebody named here is not known.',
    topics: 'One of these topics does not exist.',
    frequency: 'Choose daily, weekdays or weekly.',
    language: 'Choose one of the languages.',
    hour: 'Choose an hour, such as 07:00.',
    timeZone: 'Choose one of the time zones.',
    human: 'The check against robots did not go through. Please try again.',
    until: 'Choose a day after today.',
    find: 'Nobody is known here by this name or office.',
  },
  asked: {
    title: 'Check your mailbox',
    details: [
      'If this address can get our mail, a message with a link is on its way to it. Nothing else comes before you confirm.',
      'Nothing there after some minutes? Look in the junk mail. One address gets one such message a day, so asking again at once brings no second one.',
    ],
    mailbox: 'Open the local mailbox',
  },
  confirm: { title: 'Confirm your subscription', lead: (address) => `This is what ${address} will get:`, button: 'Confirm' },
  confirmed: {
    title: 'You are subscribed',
    next: (day, time, zone) => `Your next briefing comes on ${day} at ${time} (${zone}), if there is news for you.`,
    preferences: 'Change what you get',
  },
  preferences: {
    title: 'Your subscription',
    lead: (address) => `For ${address}.`,
    state: {
      pending: 'This subscription waits to be confirmed by the link in our mail.',
      unsubscribed: 'You get no more mail from us. To begin again, subscribe anew.',
      suppressed: 'Mail to this address came back or was reported, so nothing more is sent to it.',
    },
    save: 'Save',
    pause: { title: 'Pause', hint: 'No mail before that day; nothing else changes.' },
    until: 'Until',
    pauseButton: 'Pause',
    paused: (day) => `Paused until ${day}.`,
    resume: 'End the pause',
    stop: { title: 'Stop', hint: 'No more mail, at once. What you chose is kept until you erase it.' },
    stopButton: 'Stop all mail',
    kept: { title: 'What we keep of you', hint: 'This and your choices are all. We do not know who opens a mail or follows a link.' },
    download: 'Download it all (JSON)',
    erase: { title: 'Erase', hint: 'Stops all mail and deletes what is kept of you.' },
    eraseButton: 'Erase everything…',
  },
  done: {
    changed: 'Saved. Your next mail is made by it.',
    paused: 'You get no mail before that day.',
    resumed: 'The pause is over.',
    stopped: 'Stopped. You get no more mail from us.',
  },
  kept: {
    address: 'Address',
    state: 'State',
    source: 'Came by',
    created: 'First asked',
    asked: 'Last asked',
    consented: 'Confirmed',
    mailed: 'Last mail to confirm',
    stopped: 'Stopped',
    paused: 'Paused until',
    deliveries: 'Briefings on record',
  },
  states: {
    pending: 'waits to be confirmed',
    confirmed: 'confirmed',
    unsubscribed: 'stopped',
    suppressed: 'gets no mail: it came back or was reported',
  },
  ways: {
    page: 'the page to subscribe',
    api: 'a program',
    link: 'the link in a mail',
    'one-click': 'the button of a mail program',
    mail: 'a mail to us',
    preferences: 'this page',
    bounce: 'a mail that came back',
    complaint: 'a complaint',
  },
  never: 'never',
  erase: {
    title: 'Erase everything?',
    details: [
      'Your address, what you chose and the record of what was sent to you are deleted at once. That cannot be undone.',
      'Where mail had come back or was reported, a code made of the address stays, so that nothing is ever sent there again.',
    ],
    button: 'Erase everything',
    keep: 'No, go back',
  },
  erased: { title: 'Erased', details: ['Nothing is kept of you any longer, and no mail will come.'] },
  unsubscribe: { title: 'Stop the briefing', lead: (address) => `No more mail to ${address}?`, button: 'Unsubscribe' },
  unsubscribed: {
    title: 'You are unsubscribed',
    detail: 'No more mail will come.',
    again: 'It was a mistake? Subscribe again',
    preferences: 'Send me a link to what is kept of me',
  },
  links: {
    confirm: {
      expired: again,
      invalid: broken,
      gone: { ...gone, detail: 'Sign-ups that nobody confirms are deleted after a week. Sign up again.' },
    },
    preferences: {
      expired: {
        title: 'This link has run out',
        detail: 'Nothing was changed. We can send a new one to the address that it was made for.',
      },
      invalid: broken,
      gone,
    },
    unsubscribe: { expired: again, invalid: broken, gone },
  },
  newLink: 'Send a new link',
  linkSent: {
    title: 'Check your mailbox',
    detail: 'If this address gets our mail, a new link is on its way to it. One address gets one such message a day.',
  },
  invitation: 'Get this by e-mail each morning',
};

export const englishMail: SubscriptionMailWords = {
  confirm: {
    subject: (paper) => `${paper}: do you want it by e-mail?`,
    lead: (paper, address) =>
      `Somebody, most likely you, asked for “${paper}” to be sent to ${address}. Nothing is sent before you say yes.`,
    button: 'Yes, send it to me',
    until: (day) => `The link works until ${day}.`,
    notYou: 'If it was not you, do nothing: nothing more will come.',
  },
  preferences: {
    subject: (paper) => `Your subscription to ${paper}`,
    lead: (paper, address) => `A new link to the subscription of ${address} to ${paper} was asked for: here it is.`,
    button: 'Open my subscription',
    notYou:
      'If you did not ask for it, do nothing: nothing changes. Whoever has the link can change what you get, so do not pass this mail on.',
  },
  orOpen: 'Or open this address:',
  follows: 'What',
  everything: 'the whole briefing',
  more: (n) => `${n} more`,
  comes: 'When',
  schedule: (frequency, hour, place) => {
    const days = { daily: 'every day', weekdays: 'Monday to Friday', weekly: 'on Mondays, with the whole week' }[frequency];
    return hour === null ? `${days}, as soon as it is out` : `${days} at ${hour}, ${place} time`;
  },
};

export const englishReader: ReaderWords = {
  whole: (paper) => `You get this because you subscribed to the whole of “${paper}”.`,
  change: 'Change what you get, or pause',
  unsubscribe: 'Unsubscribe',
};
