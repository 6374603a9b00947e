// As little as a Worker can do to serve the page: one KV read, streamed, with its validator.
export default {
  async fetch(request, env) {
    const { value, metadata } = await env.KV.getWithMetadata(env.KEY, { type: 'stream', cacheTtl: 60 });
    const headers = { etag: metadata.etag, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=30' };
    if (request.headers.get('if-none-match') !== metadata.etag) return new Response(value, { headers });
    await value.cancel();
    return new Response(null, { status: 304, headers });
  },
};
