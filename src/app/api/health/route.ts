import { app } from '@/server/app';

export const dynamic = 'force-dynamic';

export const GET = (): Promise<Response> => app().health();
