// What vitest.config.ts adds to the bindings of wrangler.toml.
declare namespace Cloudflare {
  interface Env {
    API_TOKEN: string;
    LOCAL: string;
    MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
}
