import { expect, test } from 'vitest';
import { parsePublicUrl } from '../../src/reader/public-address';

const judge = (address: string, allowedHosts: string[] = []) => {
  const judged = parsePublicUrl(address, allowedHosts);
  return typeof judged === 'string' ? judged : judged.href;
};

test.each([
  // This machine, in every spelling of IPv4.
  'http://127.0.0.1/',
  'http://127.0.0.1:8080/',
  'http://127.255.255.254/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.0x0.0x0.0x1/',
  'http://0X7F.1/',
  'http://0177.0.0.1/',
  'http://017700000001/',
  'http://0177.0x0.1/',
  'http://127.0.0.1./',
  'http://127.0.0.1../',
  'http://%31%32%37.0.0.1/',
  'http://127%2e0%2e0%2e1/',
  'http://１２７.0.0.1/',
  'http://①②⑦.⓪.⓪.①/',
  'http://127。0。0。1/',
  'http:127.0.0.1/',
  'http:///127.0.0.1/',
  'http:\\\\127.0.0.1\\',
  'http://\t127.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://0.1.2.3/',
  // And of IPv6.
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[0000::0001]:8080/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::FFFF:0:127.0.0.1]/',
  'http://[::127.0.0.1]/',
  'http://[::7f00:1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::10.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:c0a8:101::1]/',
  'http://[2001:0:4136:e378:8000:63bf:80ff:fffe]/',
  // Networks of one's own.
  'http://10.0.0.1/',
  'http://10.255.255.255/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://3232235777/',
  'http://0xc0a80101/',
  'http://192.168.257/',
  'http://[fc00::1]/',
  'http://[fdff:ffff::1]/',
  'http://[::ffff:192.168.1.1]/',
  'http://100.64.0.1/',
  'http://100.127.255.254/',
  'http://169.254.0.1/',
  'http://[fe80::1]/',
  'http://[fe80::1%25eth0]/',
  'http://[fe80::1%eth0]/',
  'http://[febf::1]/',
  'http://[fec0::1]/',
  // Nobody's, everybody's, and for books.
  'http://224.0.0.1/',
  'http://239.255.255.255/',
  'http://[ff02::1]/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://4294967295/',
  'http://192.0.2.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://198.18.0.1/',
  'http://198.19.255.255/',
  'http://[2001:2::1]/',
  'http://192.0.0.1/',
  'http://192.88.99.1/',
  'http://[100::1]/',
  'http://[4000::1]/',
  'http://[5f00::1]/',
  // What clouds tell their own machines.
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[fd00:ec2::254]/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://168.63.129.16/',
  'http://[::ffff:168.63.129.16]/',
  'http://metadata.google.internal/',
  'http://METADATA.google.INTERNAL./',
  'http://metadata/',
  'http://instance-data/',
])('%s is not public', (address) => expect(judge(address)).toMatch(/^its host is not public$|^it is no address$/));

test.each([
  'http://localhost/',
  'http://LOCALHOST:3000/',
  'http://localhost./',
  'http://loc%61lhost/',
  'http://ⓛocalhost/',
  'http://feeds.localhost/',
  'http://localhost.localdomain/',
  'http://printer.local/',
  'http://printer.local./',
  'http://router.lan/',
  'http://nas.home/',
  'http://nas.home.arpa/',
  'http://wiki.corp/',
  'http://wiki.intranet/',
  'http://db.private/',
  'http://app.test/',
  'http://kubernetes.default.svc/',
  'http://kubernetes.default.svc.cluster.local/',
  'http://router/',
  'http://router./',
  'http://127.0.0.1.nip.io/',
  'http://www.10.0.0.1.sslip.io/',
  'http://7f000001.nip.io/',
  'http://NIP.io/',
  'http://localtest.me/',
  'http://a.b.localtest.me/',
  'http://lvh.me/',
  'http://make-1-2-3-4-rebind.1u.ms/',
  'http://10-0-0-1.example.com/',
  'http://ec2-10-0-0-1.compute.example.com/',
  'http://a-1-10-0-0-1.example.com/',
  'http://192.168.0.1.example.com/',
])('%s names a machine nearby', (address) => expect(judge(address)).toEqual('its host is not public'));

test.each([
  ['ftp://example.com/feed', 'only http and https are asked'],
  ['file:///etc/passwd', 'only http and https are asked'],
  ['FILE:///C:/boot.ini', 'only http and https are asked'],
  ['data:text/xml,<rss/>', 'only http and https are asked'],
  ['javascript:alert(1)', 'only http and https are asked'],
  ['blob:https://example.com/1', 'only http and https are asked'],
  ['gopher://example.com:70/', 'only http and https are asked'],
  ['ws://example.com/', 'only http and https are asked'],
  ['feed://example.com/', 'only http and https are asked'],
  ['https://me:secret@example.com/feed', 'it has a name or a password in it'],
  ['https://me@example.com/feed', 'it has a name or a password in it'],
  ['http://example.com@127.0.0.1/', 'it has a name or a password in it'],
  ['https://example.com:22/', 'its port is that of another service'],
  ['http://example.com:25/', 'its port is that of another service'],
  ['http://example.com:6667/', 'its port is that of another service'],
  ['http://example.com:0/', 'its port is that of another service'],
  ['http://example.com:70000/', 'it is no address'],
  ['http://', 'it is no address'],
  ['/feed.xml', 'it is no address'],
  ['', 'it is no address'],
  ['http://xn--127-0.0.1/', 'it is no address'],
  ['http://1.1.1.1.1/', 'it is no address'],
  ['http://127.0.0.1%00.example.com/', 'it is no address'],
])('"%s" is refused: %s', (address, why) => expect(judge(address)).toEqual(why));

test.each([
  ['https://www.vietnamplus.vn/rss/home.rss', 'https://www.vietnamplus.vn/rss/home.rss'],
  ['HTTP://EXAMPLE.COM:80/Feed?a=b#top', 'http://example.com/Feed?a=b'],
  ['https://example.com:8443/feed', 'https://example.com:8443/feed'],
  ['https://example.com./feed', 'https://example.com./feed'],
  ['https://báo.example.vn/', 'https://xn--bo-mia.example.vn/'],
  ['https://localhost.example.com/', 'https://localhost.example.com/'],
  ['https://internal-news.example.com/', 'https://internal-news.example.com/'],
  ['https://notnip.io/', 'https://notnip.io/'],
  ['https://24-7-news-2026-11-22.example.com/', 'https://24-7-news-2026-11-22.example.com/'],
  ['https://8-8-8-8.example.com/', 'https://8-8-8-8.example.com/'],
  ['https://1.1.1.1/', 'https://1.1.1.1/'],
  ['https://172.32.0.1/', 'https://172.32.0.1/'],
  ['https://100.128.0.1/', 'https://100.128.0.1/'],
  ['https://[2606:4700::1111]/', 'https://[2606:4700::1111]/'],
])('%s may be asked', (address, href) => expect(judge(address)).toEqual(href));

test('a host that is let through is so alone, on any port, but for nothing else than http', () => {
  const allowed = ['127.8.0.97'];
  expect(
    ['http://127.8.0.97:8080/', 'http://127.8.97:8080/', 'http://127.0.0.1/', 'http://127.8.0.97:25/', 'ftp://127.8.0.97/'].map((address) =>
      judge(address, allowed),
    ),
  ).toEqual([
    'http://127.8.0.97:8080/',
    'http://127.8.0.97:8080/',
    'its host is not public',
    'its port is that of another service',
    'only http and https are asked',
  ]);
});

test('where a redirect leads is told by the address that it came from', () => {
  const judged = parsePublicUrl('//127.0.0.1/x', [], 'https://example.com/a/b');
  const near = parsePublicUrl('../c', [], 'https://example.com/a/b/d');
  expect([judged, String(near)]).toEqual(['its host is not public', 'https://example.com/a/c']);
});

test('a name that is too long for one is judged at once', () => {
  const start = process.cpuUsage();
  expect(judge(`http://a${'.'.repeat(100_000)}a/`)).not.toContain('http');
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(500);
});
