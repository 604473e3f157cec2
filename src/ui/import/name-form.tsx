'use client';
import { useState } from 'react';
import { useSignIn } from '@/ui/account/use-sign-in';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { TextField } from '@/ui/kit/text-field';

/** Whoever brings something in has a name: it is his. */
export function NameForm() {
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const signIn = useSignIn();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(name.trim() === '');
        if (name.trim() !== '' && !signIn.isPending) signIn.mutate(name.trim());
      }}
      className="flex flex-wrap items-start gap-3"
    >
      <TextField
        label="Your name"
        hint="That is all it takes: no e-mail, no password."
        autoComplete="nickname"
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={isMissing ? 'Type your name.' : signIn.isError ? failureOf(signIn.error).text : null}
        className="w-full max-w-md"
      />
      <Button type="submit" kind="go" busy={signIn.isPending} className="sm:mt-7">
        Go on
      </Button>
    </form>
  );
}
