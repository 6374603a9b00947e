// What vitest.config.ts adds to the bindings of wrangler.toml.
declare namespace Cloudflare {
  interface Env {
    API_TOKEN: string;
    TOKEN_KEYS: string;
    LOCAL: string;
    MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
}
