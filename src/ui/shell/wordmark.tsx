/** The mark: a diamond of the scorebook with its path drawn to second, and home plate. */
export const Mark = ({ className }: { readonly className?: string }) => (
  <svg aria-hidden viewBox="0 0 32 32" className={className} fill="none">
    <path d="M16 27 27 16 16 5 5 16Z" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" opacity="0.45" />
    <path d="M16 27 27 16 16 5" stroke="currentColor" strokeWidth="3.5" strokeLinecap="round" strokeLinejoin="round" />
    <circle cx="16" cy="5" r="3.5" fill="var(--run)" />
  </svg>
);
