import { app } from '@/server/app';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ readonly gameId: string; readonly file: string }>;
}

export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  app().exportGame(request, await params);
