import { app } from '@/server/app';

export const dynamic = 'force-dynamic';

export const GET = (request: Request): Promise<Response> => app().metrics(request);
