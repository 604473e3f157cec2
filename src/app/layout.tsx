import '@fontsource-variable/inter';
import '@fontsource/barlow-condensed/500.css';
import '@fontsource/barlow-condensed/600.css';
import '@fontsource/barlow-condensed/700.css';
import '@fontsource/ibm-plex-mono/500.css';
import '@fontsource/zilla-slab/600.css';
import '@fontsource/zilla-slab/700.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Shell } from '@/ui/shell/shell';

const DESCRIPTION =
  'Play tabletop baseball with a friend or against the computer on a live scorecard anyone can watch.';

export const metadata: Metadata = {
  title: { default: 'Scorecard', template: '%s · Scorecard' },
  description: DESCRIPTION,
  applicationName: 'Scorecard',
  manifest: '/manifest.webmanifest',
  icons: {
    icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }],
    apple: [{ url: '/icon-180.png', sizes: '180x180' }],
  },
  openGraph: { type: 'website', siteName: 'Scorecard', title: 'Scorecard', description: DESCRIPTION },
  twitter: { card: 'summary' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5efe1' },
    { media: '(prefers-color-scheme: dark)', color: '#0d1613' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    // theme.js sets data-theme before React wakes up.
    <html lang="en" suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <Shell>{children}</Shell>
      </body>
    </html>
  );
}
