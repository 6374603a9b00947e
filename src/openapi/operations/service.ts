import * as v from 'valibot';
import { json, type Paths } from '../operation';
import { Plain } from '../schemas/plain';
import { Health } from '../schemas/service';

const well = {
  status: 'ok',
  lastPublish: { edition: 'daily', date: '2026-02-20', at: '2026-02-20T23:30:04.217Z' },
  lastDelivery: null,
  overdue: [],
  halted: [],
  delayed: [],
  mail: [{ edition: 'daily', date: '2026-02-20', open: 0, failed: 1, uncertain: 0 }],
  sources: { listed: 12, silent: 1, failing: 1, retired: 0 },
};
const late = { ...well, status: 'overdue', overdue: [{ edition: 'daily', date: '2026-02-21', dueAt: '2026-02-21T23:30:00.000Z' }] };

export const service: Paths = {
  '/healthz': {
    GET: {
      id: 'getHealth',
      tag: 'Service',
      summary: 'Whether every edition came out that was due',
      answers: {
        200: { description: 'All is well.', content: json(Health, well) },
        503: {
          description:
            'A briefing is more than half an hour late, its mail is owed for more than an hour, or the provider of mail refuses the server.',
          content: json(Health, late),
        },
      },
    },
  },
  '/openapi.json': {
    GET: {
      id: 'getDescription',
      tag: 'Service',
      summary: 'This document',
      cached: true,
      answers: { 200: { description: 'OpenAPI 3.1.', content: json(v.record(v.string(), v.unknown())) } },
    },
  },
  '/favicon.ico': {
    GET: {
      id: 'getIcon',
      tag: 'Service',
      summary: 'The mark of the paper',
      answers: { 200: { description: 'A drawing.', content: { 'image/svg+xml': { schema: Plain } } } },
    },
  },
  '/sitemap.xml': {
    GET: {
      id: 'getSitemap',
      tag: 'Service',
      summary: 'Every page that search engines may list',
      cached: true,
      answers: {
        200: { description: 'By the Sitemaps protocol, each page in every language.', content: { 'application/xml': { schema: Plain } } },
      },
    },
  },
  '/robots.txt': {
    GET: {
      id: 'getRobots',
      tag: 'Service',
      summary: 'What crawlers may visit',
      answers: { 200: { description: 'Robots Exclusion Protocol (RFC 9309).', content: { 'text/plain': { schema: Plain } } } },
    },
  },
};
