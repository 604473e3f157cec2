const two = (count: number): string => String(count).padStart(2, '0');

/** An instant as a field for date and time has it, by this browser's clock: `2026-05-01T22:00`. */
export function toLocal(at: string): string {
  const date = new Date(at);
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What such a field says as an instant, UTC; null while it is not whole. */
export function fromLocal(text: string): string | null {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? new Date(text) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
