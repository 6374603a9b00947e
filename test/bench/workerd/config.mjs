/**
 * What `workerd serve` is to run: our Worker and a bare one over one KV namespace, each on its port.
 *
 * @param {object} options
 * @param {string} options.wrangler Text of wrangler.toml: the date and flags of compatibility are the deployed ones.
 * @param {{ ours: number, bare: number, kv: number }} options.ports
 * @param {string} options.baseUrl
 * @param {string} options.assets Folder of the files beside the script.
 * @param {string} options.key KV key of the page that the bare Worker serves.
 * @returns {string} Cap'n Proto; the modules ours.js, bare.js and kv.js lie beside it.
 */
export function describeWorkers({ wrangler, ports, baseUrl, assets, key }) {
  const compatibility = [
    `compatibilityDate = ${text(/^compatibility_date = "(.+)"$/m.exec(wrangler)?.[1])}`,
    `compatibilityFlags = ${/^compatibility_flags = (\[.*\])$/m.exec(wrangler)?.[1] ?? '[]'}`,
  ].join(', ');
  const worker = (/** @type {string} */ name, /** @type {string[]} */ bindings) =>
    `(name = "${name}", worker = (modules = [(name = "worker", esModule = embed "${name}.js")], ${compatibility}, bindings = [${bindings.join(', ')}]))`;
  const kv = '(name = "KV", kvNamespace = "kv")';
  const services = [
    worker('ours', [kv, '(name = "ASSETS", service = "assets")', `(name = "BASE_URL", text = ${text(baseUrl)})`]),
    worker('bare', [kv, `(name = "KEY", text = ${text(key)})`]),
    worker('kv', []),
    `(name = "assets", disk = ${text(assets)})`,
  ];
  const sockets = Object.entries(ports).map(
    ([name, port]) => `(name = "${name}", address = "127.0.0.1:${port}", http = (), service = "${name}")`,
  );
  return [
    'using Workerd = import "/workerd/workerd.capnp";',
    `const config :Workerd.Config = (services = [${services.join(', ')}], sockets = [${sockets.join(', ')}]);`,
    '',
  ].join('\n');
}

const text = (/** @type {string | undefined} */ value) => JSON.stringify(value ?? '');
