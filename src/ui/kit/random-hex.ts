/**
 * `bytes` random bytes as lower-case hex, from the system's generator.
 * (`crypto.randomUUID` is absent on plain-http addresses; this is not.)
 */
export function randomHex(bytes: number): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}
