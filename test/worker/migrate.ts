import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach } from 'vitest';

// Each test begins on empty stores: `reset()` in an afterEach takes the tables too.
beforeEach(() => applyD1Migrations(env.DB, env.MIGRATIONS));
