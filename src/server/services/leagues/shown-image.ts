/** The address of a picture, where pages may show pictures of its host; else null. */
export function shownImage(url: string | null, hosts: readonly string[]): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { host, protocol } = new URL(url);
  return (protocol === 'https:' || protocol === 'http:') && hosts.includes(host) ? url : null;
}
