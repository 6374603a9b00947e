import ipaddr from 'ipaddr.js';
import { BAD_PORTS } from './bad-ports';

/** Ends of names that no public server answers to, but perhaps a machine nearby. */
const NEARBY = 'localhost localdomain local internal intranet lan home corp private test arpa svc'.split(' ');

/** Names whose every subdomain points to this machine, or to whatever address stands in it. */
const POINTERS = [
  ...['nip.io', 'sslip.io', 'xip.io', 'xip.name', 'backname.io', 'ip.addr.tools', 'rbndr.us', '1u.ms'],
  ...['localtest.me', 'lvh.me', 'vcap.me', 'fuf.me', 'traefik.me', 'lacolhost.com', 'localho.st', 'local.gd', 'localhost.direct'],
];

/** Public by their number, and yet inside a cloud: Azure's own services. */
const INSIDE = ['168.63.129.16'];

/** Four numbers that a name holds: "10-0-0-1.example.com", "ec2-10-0-0-1…". */
const NUMBERS = /(?<!\d)(?=(\d{1,3})[.-](\d{1,3})[.-](\d{1,3})[.-](\d{1,3})(?!\d))/g;

/** What every IPv6 address of the public network begins with (RFC 4291, 2.4; IANA gave out no other). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * An address that may be asked; a string says why not. All spellings of an address of the network are one to the URL parser (decimal, octal,
 * hexadecimal, short, full-width, percent-encoded), so that what is judged here is what is connected to.
 *
 * Where a name points cannot be told from it: see resolve-host.ts.
 *
 * @param allowedHosts Let through though they are not public.
 */
export function parsePublicUrl(given: string, allowedHosts: readonly string[], base?: string): URL | string {
  const url = URL.parse(given, base);
  if (!url) return 'it is no address';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'only http and https are asked';
  if (url.username || url.password) return 'it has a name or a password in it';
  if (url.port && BAD_PORTS.has(Number(url.port))) return 'its port is that of another service';
  if (!allowedHosts.includes(url.hostname) && !isPublicHost(url.hostname)) return 'its host is not public';
  url.hash = '';
  return url;
}

/** @param hostname As the URL parser gives it. */
function isPublicHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPublicIp(hostname.slice(1, -1));
  const name = hostname.replace(/\.+$/, '');
  if (ipaddr.IPv4.isValid(name)) return isPublicIp(name);
  if (!name.includes('.')) return false;
  if ([...NEARBY, ...POINTERS].some((end) => name.endsWith(`.${end}`) || name === end)) return false;
  return [...name.matchAll(NUMBERS)].every(
    ([, ...numbers]) => numbers.some((number) => Number(number) > 255) || isPublicIp(numbers.map(Number).join('.')),
  );
}

/** @param hostname As the URL parser gives it: IPv6 in brackets. */
export const isIp = (hostname: string) => ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));

/** Whether an IPv4 or IPv6 address is one of the public network; none that holds another within it is (mapped, 6to4, Teredo, NAT64). */
export function isPublicIp(address: string): boolean {
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast' || INSIDE.includes(address)) return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}
