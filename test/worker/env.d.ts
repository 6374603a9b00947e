// What vitest.config.ts adds to the bindings of wrangler.toml.
declare namespace Cloudflare {
  interface Env {
    API_TOKEN: string;
    TOKEN_KEYS: string;
    LOCAL: string;
    ALLOWED_HOSTS: string;
    EMAIL: SendEmail;
    MIGRATIONS: import('cloudflare:test').D1Migration[];
  }
}
