import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { atMost, plain, type Row } from './row.ts';

/** Sizes after gzip depend on the zlib of the Node that ran, not on the model. */
const GZIP_LINES = /^\s*"gzipBytes\w*": .*$/gm;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true }).map((name) => String(name).split(path.sep).join('/')).filter((name) => statSync(path.join(folder, name)).isFile());

function bytesOf(file: string): Buffer {
  const bytes = readFileSync(file);
  return file.endsWith('manifest.json') ? Buffer.from(bytes.toString('utf8').replaceAll(GZIP_LINES, '')) : bytes;
}

/**
 * Two folders file by file: bytes that differ, counting a missing or longer end as different. The gzip sizes of
 * manifest.json are not compared.
 */
export function checkSameBytes(one: string, other: string): Row[] {
  const names = [...new Set([...filesOf(one), ...filesOf(other)])].sort();
  return names.map((id) => {
    const [a, b] = [path.join(one, id), path.join(other, id)].map((file) => (existsSync(file) ? bytesOf(file) : Buffer.alloc(0))) as [Buffer, Buffer];
    let differing = Math.abs(a.length - b.length);
    for (let n = 0; n < Math.min(a.length, b.length); n++) if (a[n] !== b[n]) differing++;
    return { id, measures: { bytes: plain(a.length), differing: atMost(differing, 0) } };
  });
}
