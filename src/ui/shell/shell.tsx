import type { ReactNode } from 'react';
import { TrpcProvider } from '@/trpc/provider';
import { ToastProvider } from '@/ui/kit/toast';
import { BottomBar } from './bottom-bar';
import { ConnectionWatch, OfflineBar } from './connection-dot';
import { Footer } from './footer';
import { GlobalKeys } from './global-keys';
import { Header } from './header';
import { ShortcutSheet } from './shortcut-sheet';

/** What surrounds every page: skip link, header, connection bar, footer, and the phone's bar under the thumb. */
export const Shell = ({ children }: { readonly children: ReactNode }) => (
  <TrpcProvider>
    <ToastProvider>
      <a
        href="#main"
        className="sr-only z-60 rounded-lg bg-ink px-4 py-3 font-semibold text-sheet focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-4 focus:py-3"
      >
        Skip to the page
      </a>
      <ConnectionWatch />
      <GlobalKeys />
      <ShortcutSheet />
      <div className="flex min-h-dvh flex-col">
        <Header />
        <OfflineBar />
        {/* Never less than the window: the footer stays below it while a page is being read. */}
        <main id="main" tabIndex={-1} className="min-h-dvh flex-1 outline-none">
          {children}
        </main>
        <Footer />
      </div>
      <BottomBar />
    </ToastProvider>
  </TrpcProvider>
);
