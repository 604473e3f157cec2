'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { Button, LinkButton } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { Panel } from '@/ui/kit/panel';
import { TextField } from '@/ui/kit/text-field';
import { toast } from '@/ui/kit/toast';
import { useMe } from './use-me';
import { useRecover } from './use-sign-in';

/** Back to one's name and games with the code from the first day. */
export function RecoverForm() {
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const recover = useRecover();
  const router = useRouter();
  const { data: me } = useMe();
  const error = missing ? 'Paste the code first.' : recover.error ? failureOf(recover.error).text : null;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(code.trim() === '');
    if (code.trim() === '' || recover.isPending) return;
    try {
      const { account } = await recover.mutateAsync(code.trim());
      toast({ title: `Welcome back, ${account.name}`, description: 'You have a new code: keep it.', tone: 'good' });
      router.push('/');
    } catch {
      document.getElementById('code')?.focus();
    }
  };

  return (
    <div className="mx-auto grid max-w-xl gap-6 px-4 py-8 sm:py-14">
      <div>
        <h1 className="text-3xl sm:text-4xl">Come back with your code</h1>
        <p className="mt-2 text-soft">
          When you first typed your name you were shown a recovery code. It brings back your name and your games, on
          this device or another. A code works once; you get a new one right away.
        </p>
      </div>
      <Panel className="p-5">
        <form noValidate onSubmit={(event) => void submit(event)} className="grid gap-4">
          <TextField
            id="code"
            label="Recovery code"
            value={code}
            onChange={(event) => {
              setCode(event.target.value);
              setMissing(false);
            }}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={100}
            inputClassName="min-h-14 font-mono"
            error={error}
          />
          <div className="flex flex-wrap gap-2.5">
            <Button type="submit" kind="go" size="lg" busy={recover.isPending} className="flex-1 whitespace-nowrap">
              Come back
            </Button>
            <LinkButton href="/" size="lg" className="flex-1 whitespace-nowrap">
              I have no code
            </LinkButton>
          </div>
          {me ? (
            <p className="text-sm text-soft">
              You are signed in as {me.name} now. With another code you leave that name: keep its code first.
            </p>
          ) : null}
        </form>
      </Panel>
    </div>
  );
}
