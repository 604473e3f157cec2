'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Play } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useApi } from '@/trpc/provider';
import { Button, LinkButton } from '@/ui/kit/button';
import { failureOf } from '@/ui/kit/failure';
import { toast } from '@/ui/kit/toast';

export interface PlayButtonProps {
  readonly seasonGameId: number;
  /** Null while nobody has begun it. */
  readonly gameId: string | null;
  /** `Harbor City at Capitol`: told to those who do not see the row. */
  readonly label: string;
}

/** Starts a game of the schedule, or leads to it. */
export function PlayButton({ seasonGameId, gameId, label }: PlayButtonProps) {
  const api = useApi();
  const router = useRouter();
  const queries = useQueryClient();
  const play = useMutation({
    mutationFn: () => api.season.play.mutate({ seasonGameId }),
    onSuccess: (made) => {
      void queries.invalidateQueries({ queryKey: ['season'] });
      void queries.invalidateQueries({ queryKey: ['stats'] });
      router.push(`/games/${made.gameId}`);
    },
    onError: (error) => toast({ title: 'No game was made', description: failureOf(error).text, tone: 'bad' }),
  });
  if (gameId !== null) {
    return (
      <LinkButton href={`/games/${gameId}`} prefetch={false} aria-label={`Go on: ${label}`}>
        Go on
      </LinkButton>
    );
  }
  return (
    <Button
      kind="go"
      busy={play.isPending}
      onClick={() => play.mutate()}
      aria-label={`Play ${label}`}
      icon={<Play aria-hidden className="size-4.5" />}
    >
      Play
    </Button>
  );
}
