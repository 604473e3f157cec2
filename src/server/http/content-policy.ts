/**
 * What pages may load, as the Content-Security-Policy header. Pictures of players come from their league's hosts, which
 * are known only when the server starts.
 */
export const contentPolicy = (imageHosts: readonly string[], isDev: boolean): string =>
  [
    "default-src 'self'",
    // Next writes its data into the page as inline scripts; in development it compiles modules with eval.
    `script-src 'self' 'unsafe-inline'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...imageHosts].join(' '),
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
