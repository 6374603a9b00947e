import { expect, test } from 'vitest';
import { networkOf } from '../../src/text/network-of';

test('an IPv4 address is one computer, an IPv6 address one of its network’s', () => {
  expect(
    ['192.0.2.1', '', '2001:db8:0:7::1', '2001:0DB8:0000:0007:a:b:c:d', '2001:db8::7:1:2:3:4', '::1', 'fe80::'].map(networkOf),
  ).toEqual(['192.0.2.1', '', '2001:db8:0:7::/64', '2001:db8:0:7::/64', '2001:db8:0:7::/64', '0:0:0:0::/64', 'fe80:0:0:0::/64']);
});
