import { z } from 'zod';

/** Numbers from 0 to 1 that follow from the seed (mulberry32): a run that finds something can be run again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Shape {
  type?: string;
  const?: Json;
  enum?: Json[];
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  items?: Shape;
  minimum?: number;
  minLength?: number;
}

/** A body this schema lets in. */
export function wellFormed(schema: z.ZodType): Json {
  return bodyOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape);
}

function bodyOf(shape: Shape): Json {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0] ?? null;
  if (shape.anyOf) return bodyOf(shape.anyOf[0] ?? {});
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, inner]) => [key, bodyOf(inner)]));
    case 'array':
      return [bodyOf(shape.items ?? {})];
    case 'string':
      return 'a'.repeat(Math.max(shape.minLength ?? 1, 3));
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 0, 1);
    case 'boolean':
      return true;
    default:
      return null;
  }
}

const NASTY: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  '\u0000',
  '\ud800',
  '\u202eevil',
  '\u200b'.repeat(50),
  'a\u0301'.repeat(400),
  'x'.repeat(4_001),
  "'; DROP TABLE conversation; --",
  '<img src=x onerror=alert(1)>',
  '../../etc/passwd',
  '__proto__',
  'a~b~c',
  '~',
  [],
  {},
  [[[[[[[[]]]]]]]],
  { $ne: null },
  { toString: 'x', valueOf: 1 },
  { _placeholder: true, num: 0 },
  { length: 1e9 },
];

const NASTY_KEYS = ['constructor', 'prototype', 'hasOwnProperty', 'toString', 'admin', '', '$where'];

/** One of the ways in which a body can be wrong: a value of another kind, a key too many or too few, something else entirely. */
export function malformed(body: Json, random: () => number): unknown {
  const nasty = () => NASTY[Math.floor(random() * NASTY.length)] ?? null;
  if (typeof body !== 'object' || body === null || Array.isArray(body) || random() < 0.05) return nasty();
  const changed: Record<string, unknown> = { ...body };
  const keys = Object.keys(changed);
  const key = keys[Math.floor(random() * keys.length)] ?? 'text';
  const way = random();
  if (way < 0.6) changed[key] = nasty();
  else if (way < 0.75) delete changed[key];
  else if (way < 0.85) changed[NASTY_KEYS[Math.floor(random() * NASTY_KEYS.length)] ?? 'admin'] = nasty();
  // As an own key, which is what JSON.parse makes of it at the other end.
  else if (way < 0.9) Object.defineProperty(changed, '__proto__', { value: nasty(), enumerable: true });
  else changed[key] = deep(Math.floor(random() * 200));
  return changed;
}

function deep(levels: number): Json {
  let value: Json = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}
