/** ms between two looks: collecting takes time that is counted as the Worker's. */
const A_LOOK = 1000;

/**
 * Looks at a Worker's heap again and again, each time after its garbage was collected: what Cloudflare's limit of 128 MB is about. Here nothing limits a heap,
 * so that it would hold garbage of any size.
 *
 * @param {URL} url Of the Worker's inspector.
 * @returns {Promise<{ end: () => number }>} The most that it held, in MB.
 */
export async function watchHeap(url) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let most = 0;
  let id = 0;
  socket.onmessage = ({ data }) => {
    const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = JSON.parse(data).result ?? {};
    most = Math.max(most, usedSize + embedderHeapUsedSize + backingStorageSize);
  };
  const timer = setInterval(() => {
    for (const method of ['HeapProfiler.collectGarbage', 'Runtime.getHeapUsage']) socket.send(JSON.stringify({ id: ++id, method }));
  }, A_LOOK);
  return {
    end() {
      clearInterval(timer);
      socket.close();
      return most / 1e6;
    },
  };
}
