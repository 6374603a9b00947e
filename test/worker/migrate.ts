import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach } from 'vitest';
import { open } from '../../src/services';

// As each entry of the Worker does first.
await open(env);

// Each test begins on empty stores: `reset()` in an afterEach takes the tables too.
beforeEach(() => applyD1Migrations(env.DB, env.MIGRATIONS));
