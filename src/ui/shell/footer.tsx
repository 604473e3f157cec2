import manifest from '@/../package.json';

/** What this is and which version; rendered on the server, so the manifest stays there. */
export const Footer = () => (
  <footer
    data-no-print
    className="mx-auto flex w-full max-w-[1560px] flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-t border-line px-4 pt-4 pb-[calc(var(--bottom-bar-height)+1.25rem)] text-sm text-soft sm:px-6"
  >
    <p>Scorecard {manifest.version} · tabletop baseball, every die open to check</p>
    <p className="hidden md:pointer-fine:block">
      Press <kbd className="rounded border border-edge px-1.5 font-mono text-xs">?</kbd> for the keys
    </p>
  </footer>
);
