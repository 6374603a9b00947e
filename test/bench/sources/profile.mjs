/** Microseconds between two samples. */
const INTERVAL = 200;
/** Where a sample is later than that, somebody else had the processor. */
const LATEST = 2 * INTERVAL;
/** Nobody's work. */
const IDLE = new Set(['(idle)', '(program)', '(root)']);

/**
 * Tells what a Worker computes, by samples of its isolate: what the platform's own programs do, which here are in the same process, is not in it.
 *
 * @param {URL} url Of the Worker's inspector.
 */
export async function openProfiler(url) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let id = 0;
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const { id: answered, result } = JSON.parse(data);
    waiting.get(answered)?.(result);
    waiting.delete(answered);
  };
  const call = (method, params = {}) =>
    new Promise((resolve) => {
      waiting.set(++id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
  await call('Profiler.enable');
  await call('Profiler.setSamplingInterval', { interval: INTERVAL });
  return {
    start: () => call('Profiler.start'),
    /** Milliseconds of CPU since the start. */
    async stop() {
      const { profile } = await call('Profiler.stop');
      const idle = new Set(profile.nodes.filter(({ callFrame }) => IDLE.has(callFrame.functionName)).map((node) => node.id));
      const { samples, timeDeltas } = profile;
      return samples.reduce((sum, node, i) => (idle.has(node) ? sum : sum + Math.min(timeDeltas[i + 1] ?? INTERVAL, LATEST)), 0) / 1000;
    },
    end: () => socket.close(),
  };
}
