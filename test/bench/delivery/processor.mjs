import { existsSync, readFileSync } from 'node:fs';

/** What a process has computed so far, in seconds (proc(5), fields 14 and 15, in hundredths); NaN where there is no /proc. */
export function processorSeconds(pid) {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** The most memory that a process had at a time, in MB; NaN where there is no /proc. */
export function peakMegabytes(pid) {
  const file = `/proc/${pid}/status`;
  const [, kilobytes] = (existsSync(file) && /^VmHWM:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))) || [];
  return Number(kilobytes) / 1000;
}

/** The processes that this one started and that are called so. */
export function childrenNamed(name) {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');
  return children.filter((pid) => existsSync(`/proc/${pid}/comm`) && readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name);
}
