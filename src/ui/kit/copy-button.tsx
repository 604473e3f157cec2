'use client';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonProps } from './button';
import { toast } from './toast';

/** Copies on plain-http addresses too, where the clipboard of the browser is closed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      area.remove();
    }
  }
}

export interface CopyButtonProps extends Omit<ButtonProps, 'onClick' | 'icon'> {
  readonly text: string;
  /** Called after the text went to the clipboard. */
  readonly onCopied?: () => void;
}

/** Copies `text` and says so in its own label. */
export function CopyButton({ text, onCopied, children = 'Copy', ...rest }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (await copyText(text)) {
      setCopied(true);
      onCopied?.();
      window.setTimeout(() => setCopied(false), 2500);
    } else {
      toast({ title: 'Your browser does not let us copy', description: 'Select the text and copy it by hand.' });
    }
  };
  const Icon = copied ? Check : Copy;
  return (
    <>
      <Button {...rest} icon={<Icon aria-hidden className="size-4.5" />} onClick={() => void copy()}>
        {copied ? 'Copied' : children}
      </Button>
      <output className="sr-only">{copied ? 'Copied' : ''}</output>
    </>
  );
}
