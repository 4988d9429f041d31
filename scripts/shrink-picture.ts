import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * Screenshots in the repository are compared by eye and by threshold: sixteen colours hold all that either can tell, in a
 * fifth of the bytes.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Four bits a pixel. */
const COLOURS = 16;
/** How far apart two colours of the palette are, at first; closer ones come in where there is room left. */
const GAPS = [40, 28, 18, 10, 1];

interface Picture {
  width: number;
  height: number;
  /** 0xrrggbb, row by row. */
  pixels: Uint32Array;
}

/** A PNG of eight bits RGB or RGBA, as browsers write them; opaque. Gives one of sixteen colours. Throws on any other PNG. */
export function shrinkPicture(png: Buffer): Buffer {
  const picture = readPicture(png);
  const counts = new Map<number, number>();
  for (const colour of picture.pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = paletteOf(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));

  const { width, height, pixels } = picture;
  const rowLength = Math.ceil(width / 2);
  const rows = Buffer.alloc(height * (rowLength + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = places.get(pixels[y * width + x] ?? 0) ?? 0;
      const at = y * (rowLength + 1) + 1 + (x >> 1);
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? place << 4 : place);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours that are used most, none too close to another. */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
  const byUse = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette: number[] = [];
  for (const gap of GAPS) {
    for (const colour of byUse) {
      if (palette.length === COLOURS) return palette;
      if (palette.every((known) => distance(known, colour) >= gap * gap)) palette.push(colour);
    }
  }
  return palette;
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  for (const [place, known] of palette.entries()) {
    if (distance(known, colour) < distance(palette[best] ?? 0, colour)) best = place;
  }
  return best;
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

export function readPicture(png: Buffer): Picture {
  const data: Buffer[] = [];
  let header: Buffer | null = null;
  let palette: Buffer | null = null;
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const kind = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = body;
    else if (kind === 'PLTE') palette = body;
    else if (kind === 'IDAT') data.push(body);
    at += 12 + length;
  }
  const [depth, colourType] = [header?.[8], header?.[9]];
  const bytes = { 2: 3, 6: 4 }[colourType ?? -1];
  if (!header || depth !== 8 || bytes === undefined || palette) {
    throw new Error('Only PNGs of eight bits RGB or RGBA can be shrunk; this one was left as it is. Take it anew.');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const raw = unfiltered(inflateSync(Buffer.concat(data)), width * bytes, bytes);
  const pixels = new Uint32Array(width * height);
  for (let index = 0; index < pixels.length; index += 1) pixels[index] = raw.readUIntBE(index * bytes, 3);
  return { width, height, pixels };
}

/** Undoes the filters of PNG rows: each byte was written as the difference to its neighbours. */
function unfiltered(rows: Buffer, rowLength: number, bytes: number): Buffer {
  const out = Buffer.alloc((rows.length / (rowLength + 1)) * rowLength);
  for (let row = 0, at = 0; at < out.length; row += 1) {
    const filter = rows[row * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x += 1, at += 1) {
      const left = x >= bytes ? (out[at - bytes] ?? 0) : 0;
      const up = row > 0 ? (out[at - rowLength] ?? 0) : 0;
      const corner = x >= bytes && row > 0 ? (out[at - rowLength - bytes] ?? 0) : 0;
      const expected = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[at] = (rows[row * (rowLength + 1) + 1 + x] ?? 0) + expected;
    }
  }
  return out;
}

/** The neighbour that lies nearest to left + up − corner. */
function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(body.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
