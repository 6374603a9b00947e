// The fake of Resend's API in a process of its own: node provider.mjs API-KEY, with a channel; tells its address, and what it took when asked.
import { startFakeResend } from '../../fake-resend/server.ts';

const [apiKey] = process.argv.slice(2);
const provider = await startFakeResend({ keepsTexts: false });

process.on('message', () => {
  const emails = provider.emailsOf(apiKey);
  process.send({ mails: emails.length, readers: new Set(emails.flatMap(({ to }) => to)).size });
});
process.on('disconnect', () => process.exit());
process.send({ url: provider.url });
