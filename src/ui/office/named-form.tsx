'use client';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useMe } from '@/ui/account/use-me';
import { useSignIn } from '@/ui/account/use-sign-in';
import { Button } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { TextField } from '@/ui/kit/text-field';

export interface NamedFormProps {
  /** Words of the button. */
  readonly label: string;
  /** What happens once somebody has a name; throws what keeps it from happening. */
  readonly onDone: () => Promise<void>;
  readonly children?: ReactNode;
}

/** One press for somebody with a name; who has none yet types it first. */
export function NamedForm({ label, onDone, children }: NamedFormProps) {
  const { data: me } = useMe();
  const signIn = useSignIn();
  const [name, setName] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    if (me === null && name.trim() === '') {
      setProblem('Type your name first.');
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      if (me === null) await signIn.mutateAsync(name.trim());
      await onDone();
    } catch (error) {
      setProblem(failureOf(error).text);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
      {children}
      {me === null ? (
        <TextField
          label="Your name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="nickname"
          maxLength={40}
          hint="The name others see. No e-mail, no password."
        />
      ) : null}
      {problem === null ? null : (
        <p role="alert" className="text-out-ink">
          {problem}
        </p>
      )}
      <Button type="submit" kind="go" size="lg" busy={isBusy} disabled={me === undefined}>
        {me ? `${label} as ${me.name}` : label}
      </Button>
    </form>
  );
}
