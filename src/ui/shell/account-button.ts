/** Look of the button that opens the account menu. */
export const ACCOUNT_BUTTON = 'flex min-h-11 max-w-48 items-center gap-2 rounded-lg px-2 font-medium hover:bg-chip';
