const BYTES_OF_VALUE = 8;
const BYTES_OF_OBJECT = 48;

/** Roughly what a value of JSON takes in memory; exact enough to bound what is held. */
export function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return BYTES_OF_OBJECT + value.length;
  if (typeof value !== 'object' || value === null) return BYTES_OF_VALUE;
  let bytes = BYTES_OF_OBJECT;
  for (const part of Object.values(value)) {
    bytes += BYTES_OF_VALUE + approximateBytes(part);
  }
  return bytes;
}
