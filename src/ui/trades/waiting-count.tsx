/** "3 offers wait". */
export const offersWait = (offers: number): string => `${offers} ${offers === 1 ? 'offer waits' : 'offers wait'}`;

/** How many offers wait, beside the name of where they do; nothing for none. */
export const WaitingCount = ({ offers }: { readonly offers: number }) =>
  offers === 0 ? null : (
    <>
      <span
        aria-hidden
        className="inline-grid min-w-5.5 place-items-center rounded-full bg-ink px-1.5 text-[0.8125rem] leading-5.5 font-bold text-sheet tabular-nums"
      >
        {offers}
      </span>
      <span className="sr-only">: {offersWait(offers)}</span>
    </>
  );
