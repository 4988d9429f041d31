/** `crypto.randomUUID` exists only on secure origins; a desk on a plain-HTTP address of the house network needs ids too. */
export function newMessageId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
