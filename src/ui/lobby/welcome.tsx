'use client';
import Link from 'next/link';
import { type FormEvent, useState } from 'react';
import { useSignIn } from '@/ui/account/use-sign-in';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { TextField } from '@/ui/kit/text-field';
import { useQuickGame } from '@/ui/new-game/use-quick-game';
import { HeroArt } from './hero-art';

export interface WelcomeProps {
  /** True while a first game is being made, so that the page waits with its next face. */
  readonly onEntering: (entering: boolean) => void;
}

/** The first thing a newcomer sees: what this is, a name, and play ball. */
export function Welcome({ onEntering }: WelcomeProps) {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const signIn = useSignIn();
  const quick = useQuickGame();
  const busy = signIn.isPending || quick.isPending;
  const failed = signIn.error ?? quick.error;
  const error = missing ? 'Type a name first.' : failed ? failureOf(failed).text : null;

  const enter = async (andPlay: boolean): Promise<void> => {
    if (busy) return;
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    onEntering(andPlay);
    try {
      await signIn.mutateAsync(name.trim());
      if (andPlay) await quick.mutateAsync();
    } catch {
      // Told through the mutations' own errors.
      onEntering(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void enter(true);
  };

  return (
    <section
      aria-labelledby="welcome"
      className="on-board mown grid overflow-hidden rounded-2xl border border-board-line bg-board text-board-ink shadow-lift lg:grid-cols-[1.1fr_1fr]"
    >
      <div className="grid content-center gap-5 px-5 py-8 sm:px-10 sm:py-12">
        <div className="grid gap-3">
          <h1 id="welcome" className="text-4xl leading-[1.05] min-[26rem]:text-[2.5rem] sm:text-6xl">
            Roll the dice.
            <br />
            Keep the book.
          </h1>
          <p className="max-w-[34rem] text-lg leading-relaxed text-[#cfdcd2]">
            Tabletop baseball on a live scorecard: manage a team against the computer or a friend, pitch by dice, while
            anyone with the link looks on.
          </p>
        </div>
        <form onSubmit={submit} noValidate className="grid max-w-[34rem] gap-3">
          <div className="grid gap-3 sm:grid-cols-[1fr_auto] sm:items-end">
            <TextField
              label="Your name"
              name="name"
              autoComplete="nickname"
              maxLength={40}
              value={name}
              placeholder="What shall the scoreboard say?"
              onChange={(event) => {
                setName(event.target.value);
                setMissing(false);
              }}
              aria-invalid={error === null ? undefined : true}
              aria-errormessage="welcome-error"
              inputClassName="min-h-14 border-board-edge text-lg"
            />
            <Button type="submit" kind="bulb" size="lg" busy={busy} className="sm:px-9">
              Play ball
            </Button>
          </div>
          <p id="welcome-error" role="alert" className="font-medium text-bulb empty:hidden">
            {error}
          </p>
          <p className="text-[0.9375rem] text-board-soft">
            Play ball starts nine innings against the computer. Or{' '}
            <button
              type="button"
              onClick={() => void enter(false)}
              className="min-h-6 font-semibold text-board-ink underline underline-offset-3"
            >
              just sign in
            </button>{' '}
            and look around,{' '}
            <Link href="/games/new" className="font-semibold text-board-ink underline underline-offset-3">
              set up your own game
            </Link>
            , or{' '}
            <Link href="/recover" className="font-semibold text-board-ink underline underline-offset-3">
              come back with a code
            </Link>
            . No e-mail, no password.
          </p>
        </form>
      </div>
      <HeroArt className="hidden h-full max-h-[27rem] w-full self-center justify-self-center p-6 lg:block" />
    </section>
  );
}
