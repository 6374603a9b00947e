import { describe, expect, test } from 'vitest';
import { comesFrom } from '../../../src/ingest/mail/authentication';

const OURS = 'mx.cloudflare.net';
const results = (value: string, name = 'authentication-results') => ({ name, value });
const found = (value: string, domain = 'vna.example') => comesFrom([results(`${OURS}; ${value}`)], domain);

describe('a mail comes from a domain', () => {
  test.each([
    ['dkim=pass header.d=vna.example header.s=s1 header.b=abc'],
    ['dkim=fail header.d=vna.example; dkim=pass header.d=vna.example'],
    ['dkim=pass header.d=mail.vna.example'],
    ['dkim=pass header.d=VNA.Example'],
    ['dkim=pass header.d=provider.example; dmarc=pass header.from=vna.example policy.dmarc=none'],
    ['spf=pass (mx.cloudflare.net: domain of a@vna.example designates 192.0.2.1 as permitted sender) smtp.mailfrom=a@vna.example'],
    [
      'spf=none (no records) smtp.helo=mail.vna.example; spf=pass smtp.mailfrom=bounces@mail.vna.example; arc=pass smtp.remote-ip="2001:db8::1"',
    ],
    ['spf=pass smtp.mailfrom=vna.example'],
  ])('where the platform says %s', (value) => {
    expect(found(value)).toEqual(true);
  });

  test('that lies under the one that signed', () => {
    expect(found('dkim=pass header.d=vna.example', 'press.vna.example')).toEqual(true);
  });

  test('where the platform seals what it found', () => {
    expect(comesFrom([results(`i=2; ${OURS}; dkim=pass header.d=vna.example`, 'arc-authentication-results')], 'vna.example')).toEqual(true);
  });
});

describe('a mail is not shown to come from a domain', () => {
  test.each([
    ['none'],
    [''],
    ['dkim=fail header.d=vna.example; spf=softfail smtp.mailfrom=a@vna.example; dmarc=fail header.from=vna.example'],
    ['dkim=pass header.d=evil.example'],
    ['dkim=pass header.d=evilvna.example'],
    ['dkim=pass header.d=vna.example.evil.example'],
    ['dkim=pass header.d=example'],
    ['dkim=pass'],
    ['dkim=pass header.i=@vna.example'],
    ['dkim=pass header.d=evil.example header.d=vna.example'],
    ['dmarc=pass header.from=mail.vna.example'],
    ['spf=pass smtp.helo=mail.vna.example'],
    ['spf=pass smtp.mailfrom=vna.example@evil.example'],
    ['arc=pass header.d=vna.example'],
    // What whoever sends may choose: the name of its server, and the sender of its envelope.
    ['spf=pass (of postmaster@a smtp.mailfrom=p@vna.example) smtp.helo=a smtp.mailfrom=p@vna.example'],
    ['spf=none (of postmaster@a) ; dkim=pass header.d=vna.example; x=(b) smtp.helo=a) ; dkim=pass header.d=vna.example; x=(b'],
    ['spf=none (of postmaster@a; dkim=pass header.d=vna.example) smtp.helo=a; dkim=pass header.d=vna.example'],
    ['spf=fail (domain of "a\\") smtp.mailfrom="a\\"; dkim=pass header.d=vna.example; x=y'],
    ['spf=pass (of a) smtp.mailfrom="x smtp.mailfrom=p@vna.example"@evil.example'],
    ['spf=pass smtp.mailfrom=p@vna.example x@evil.example'],
    [`${'('.repeat(3000)}dkim=pass header.d=vna.example`],
    [`${'x=y; '.repeat(3000)}dkim=pass header.d=vna.example`],
  ])('where the platform says %s', (value) => {
    expect(found(value)).toEqual(false);
  });

  const pass = 'dkim=pass header.d=vna.example; dmarc=pass header.from=vna.example; spf=pass smtp.mailfrom=a@vna.example';
  const received = { name: 'received', value: 'by mail.example' };
  test.each([
    ['nothing', []],
    ['another server', [results(`mx.evil.example; ${pass}`)]],
    ['a server with a like name', [results(`mx.cloudflare.net.evil.example; ${pass}`), results(`x${OURS}; ${pass}`)]],
    ['another server above the platform', [results(`mx.evil.example; ${pass}`), results(`${OURS}; ${pass}`)]],
    ['the platform, below what it says now', [results(`${OURS}; dkim=fail header.d=vna.example`), results(`${OURS}; ${pass}`)]],
    [
      'the platform, in a header of the sender that is sealed',
      [results(`i=1; mx.evil.example; none`, 'arc-authentication-results'), results(`${OURS}; ${pass}`)],
    ],
    ['the platform, before two more servers', [received, received, results(`${OURS}; ${pass}`)]],
    ['a header that looks like it', [results(`${OURS}; ${pass}`, 'x-authentication-results')]],
  ])('where it is said by %s', (_, headers) => {
    expect(comesFrom(headers, 'vna.example')).toEqual(false);
  });
});
