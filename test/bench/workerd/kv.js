// A KV namespace in memory, by the part of KV's HTTP protocol that reading and filling it takes (workerd, src/workerd/api/kv.c++).
const METADATA = 'CF-KV-Metadata';
const entries = new Map();

export default {
  async fetch(request) {
    const key = decodeURIComponent(new URL(request.url).pathname.slice(1));
    if (request.method === 'PUT') {
      entries.set(key, { value: await request.arrayBuffer(), metadata: request.headers.get(METADATA) });
      return new Response(null);
    }
    const entry = entries.get(key);
    if (!entry) return new Response(null, { status: 404 });
    return new Response(entry.value, { headers: entry.metadata ? { [METADATA]: entry.metadata } : {} });
  },
};
