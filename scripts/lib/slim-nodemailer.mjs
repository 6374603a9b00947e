// What this Worker never needs of nodemailer: our messages are two texts, quoted-printable, to one recipient each; they have no attachments and no files,
// and go over a connection that we open ourselves, with a password and without LMTP, DSN or OAuth. Whatever is cut is looked for by its first line: a
// version in which that is gone breaks the build and not the mail.

/**
 * Cuts blocks out of a source: each from the first line that begins with its opening to the line that closes it, which is indented the same.
 *
 * @param {string} source
 * @param {readonly string[]} openings "reset(callback) {"
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
  'if (this.options.debug || this.options.transactionLog) {',
  'if (this.options.debug || this.options.transactionLog) {',
  'if (this.options.debug || this.options.transactionLog) {',
  'for (const key of Object.keys(this.options.customAuth || {})) {',
  'if (this.options.localAddress) {',
  'if (this.options.requireTLS && (this.options.ignoreTLS || this.options.opportunisticTLS)) {',
  'if (this.options.opportunisticTLS) {',
  '_actionLHLO(str) {',
  '_actionAUTH_CRAM_MD5(str, callback) {',
  '_actionAUTH_CRAM_MD5_PASS(str, callback) {',
  '_actionLMTPStream(recipient, final, str, callback) {',
  '_handleXOauth2Token(isRetry, callback) {',
];

const LOGINS = "['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2']";

/** The steps of a way to log in that was cut. */
const OTHER_LOGIN = / *case '(?:XOAUTH2|CRAM-MD5)':[\s\S]*?return;\n/g;

/** Without the ways to log in that were cut, a server that knows no other is offered what it then refuses. @param {string} source */
function withPasswordsAlone(source) {
  if (!source.includes(LOGINS)) throw new Error(`Not there: ${LOGINS}`);
  if (source.match(OTHER_LOGIN)?.length !== 2) throw new Error(`Not there: ${OTHER_LOGIN}`);
  return source.replace(LOGINS, "['PLAIN', 'LOGIN']").replace(OTHER_LOGIN, '');
}

/** @param {string} source */
const withoutLogging = (source) => source.replace(/^ *this\.logger\.\w+\([\s\S]*?\);\n/gm, '');

/**
 * What is changed in its files, by the end of their paths.
 *
 * @type {{ file: RegExp, change: (source: string) => string }[]}
 */
export const NODEMAILER = [
  {
    file: /nodemailer\/dist\/esm\/smtp-connection\/index\.js$/,
    change: (source) => withPasswordsAlone(withoutLogging(withoutBlocks(source, SMTP_CONNECTION))),
  },
  // A thousand file types.
  {
    file: /mime-funcs\/mime-types\.js$/,
    change: () => "export const detectMimeType = () => 'application/octet-stream'; export const detectExtension = () => 'bin';",
  },
  // Logging, names of hosts, streams, …: of it all, what we left needs one function.
  {
    file: /nodemailer\/dist\/esm\/shared\/index\.js$/,
    change: () =>
      'export const getLogger = () => undefined, encodeXText = undefined, callbackPromise = undefined, resolveHostname = undefined;',
  },
  { file: /nodemailer\/dist\/esm\/base64\/index\.js$/, change: () => 'export const Encoder = undefined, encode = undefined;' },
  {
    file: /nodemailer\/dist\/esm\/smtp-connection\/server-message-id\.js$/,
    change: () => 'export const parseServerMessageId = () => false;',
  },
];
