// What this Worker never needs of nodemailer: our messages are two texts, quoted-printable, to one recipient each; they have no attachments and no files,
// and go over a connection that we open ourselves, with a password and without LMTP, DSN or OAuth. Whatever is cut is looked for by its first line: a
// version in which that is gone breaks the build and not the mail.

/**
 * Cuts blocks out of a source: each from the first line that begins with its opening to the line that closes it, which is indented the same.
 *
 * @param {string} source
 * @param {readonly string[]} openings "setRaw(raw) {"
 * @throws When a block is not there.
 */
export function withoutBlocks(source, openings) {
  const lines = source.split('\n');
  for (const opening of openings) {
    const start = lines.findIndex((line) => line.trimStart().startsWith(opening));
    const indent = /^ */.exec(lines[start] ?? '')?.[0];
    const end = lines.findIndex((line, i) => i > start && line.startsWith(`${indent}}`));
    if (start < 0 || end < 0) throw new Error(`No block begins with: ${opening}`);
    lines.splice(start, end - start + 1);
  }
  return lines.join('\n');
}

const MIME_NODE = [
  'replace(node) {',
  'remove() {',
  'addHeader(key, value) {',
  'setEnvelope(envelope) {',
  'getAddresses() {',
  'getEnvelope() {',
  'setRaw(raw) {',
  '_parseEnvelopeAddresses(addresses) {',
  "if (content && typeof content.path === 'string' && !content.href) {",
  "if (content && typeof content.href === 'string') {",
  "case 'References': {",
];

const SMTP_CONNECTION = [
  'else if (this.options.socket) {',
  'return this._resolveAndConnect(opts, resolved => {',
  '_resolveAndConnect(opts, callback) {',
  '_connectToHost(opts, secure) {',
  'reset(callback) {',
  'if (this.customAuth.has(this._authMethod)) {',
  '_setDsnEnvelope(params) {',
  'if (this._envelope.dsn) {',
  'if (this._envelope.dsn && ',
  'if (envelope.dsn && ',
  // The first is its check, the second its word to the server.
  'if (this._envelope.requireTLSExtensionEnabled) {',
  'if (this._envelope.requireTLSExtensionEnabled) {',
  'if (this.options.debug) {',
  '_actionLHLO(str) {',
  '_actionAUTH_CRAM_MD5(str, callback) {',
  '_actionAUTH_CRAM_MD5_PASS(str, callback) {',
  '_actionLMTPStream(recipient, final, str, callback) {',
  '_handleXOauth2Token(isRetry, callback) {',
];

/** @param {string} source */
const withoutLogging = (source) => source.replace(/^ *this\.logger\.\w+\([\s\S]*?\);\n/gm, '');

/**
 * What is changed in its files, by the end of their paths.
 *
 * @type {{ file: RegExp, change: (source: string) => string }[]}
 */
export const NODEMAILER = [
  { file: /nodemailer\/dist\/esm\/mime-node\/index\.js$/, change: (source) => withoutBlocks(source, MIME_NODE) },
  {
    file: /nodemailer\/dist\/esm\/smtp-connection\/index\.js$/,
    change: (source) => withoutLogging(withoutBlocks(source, SMTP_CONNECTION)),
  },
  // A thousand file types.
  {
    file: /mime-funcs\/mime-types\.js$/,
    change: () => "export const detectMimeType = () => 'application/octet-stream'; export const detectExtension = () => 'bin';",
  },
  { file: /nodemailer\/dist\/esm\/fetch\/index\.js$/, change: () => 'export default undefined;' },
  { file: /nodemailer\/dist\/esm\/addressparser\/index\.js$/, change: () => 'export default undefined;' },
  { file: /nodemailer\/dist\/esm\/base64\/index\.js$/, change: () => 'export const Encoder = undefined, encode = undefined;' },
  {
    file: /nodemailer\/dist\/esm\/smtp-connection\/server-message-id\.js$/,
    change: () => 'export const parseServerMessageId = () => false;',
  },
  // For domains that the platform cannot translate.
  {
    file: /nodemailer\/dist\/esm\/punycode\/index\.js$/,
    change: () => 'export const toASCII = (domain) => domain, toUnicode = toASCII;',
  },
];
