import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPicture, shrinkPicture } from './shrink-picture.ts';

/** A PNG of RGB pixels, every row written with this filter. */
function pngOf(rows: number[][], filter: number): Buffer {
  const flat = rows.map((row) => row.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const filtered = flat.map((row, y) => [
    filter,
    ...row.map((byte, x) => {
      const left = x >= 3 ? (row[x - 3] ?? 0) : 0;
      const up = flat[y - 1]?.[x] ?? 0;
      return (byte - ([0, left, up, (left + up) >> 1][filter] ?? 0) + 256) % 256;
    }),
  ]);
  const header = Buffer.from([0, 0, 0, rows[0]?.length ?? 0, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  const part = (kind: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(kind), body]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(body.length, 0);
    ends.writeUInt32BE(crc32(named), 4);
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    part('IHDR', header),
    part('IDAT', deflateSync(Buffer.from(filtered.flat()))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

const ROWS = [
  [0xffffff, 0x0b6670, 0xffffff],
  [0x0b6670, 0xa90f2e, 0x13202a],
];

test.each([0, 1, 2, 3])('a picture written with filter %i is read as it was drawn', (filter) => {
  expect([...readPicture(pngOf(ROWS, filter)).pixels]).toEqual(ROWS.flat());
});

test('what is shrunk is a PNG of sixteen colours or fewer, and smaller', () => {
  const noisy = Array.from({ length: 60 }, (_, y) =>
    Array.from({ length: 60 }, (_, x) => (x * 4_000 + y * 70_000) % 0xffffff),
  );
  const png = pngOf(noisy, 0);
  const small = shrinkPicture(png);
  expect(small.length).toBeLessThan(png.length / 2);
  expect([small[24], small[25]]).toEqual([4, 3]);
  expect(small.readUInt32BE(small.indexOf('PLTE') - 4)).toBe(16 * 3);
});

test('a PNG of another kind is refused, and so is one that was shrunk before', () => {
  expect(() => shrinkPicture(shrinkPicture(pngOf(ROWS, 0)))).toThrow(/Only PNGs of eight bits/);
});
