import * as v from 'valibot';
import { json, type Paths } from '../operation';
import { Leader, Topic } from '../schemas/service';

const leader = {
  id: 'to-lam',
  name: 'To Lam',
  names: { en: 'To Lam', vi: 'Tô Lâm' },
  country: 'VN',
  offices: [{ en: 'President of Vietnam', fr: 'Président du Vietnam' }],
};

const topic = {
  id: 'diplomacy',
  name: 'Diplomacy',
  names: { en: 'Diplomacy', fr: 'Diplomatie', vi: 'Ngoại giao' },
  mediaTopic: 'medtop:20000639',
};

export const names: Paths = {
  '/api/leaders': {
    GET: {
      id: 'listLeaders',
      tag: 'Names',
      summary: 'List the leaders that briefings follow',
      description: 'With their names in each language. Articles may name others, who are not listed.',
      cached: true,
      answers: { 200: { description: 'All of them.', content: json(v.array(Leader), [leader]) } },
    },
  },
  '/api/topics': {
    GET: {
      id: 'listTopics',
      tag: 'Names',
      summary: 'List the topics',
      description: 'With their names in each language, in the order of a briefing.',
      cached: true,
      answers: { 200: { description: 'All of them.', content: json(v.array(Topic), [topic]) } },
    },
  },
};
