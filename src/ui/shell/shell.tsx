import type { ReactNode } from 'react';
import { ToastProvider } from '@/ui/kit/toast';

/** What surrounds every page. */
export const Shell = ({ children }: { readonly children: ReactNode }) => (
  <ToastProvider>
    <main id="main">{children}</main>
  </ToastProvider>
);
