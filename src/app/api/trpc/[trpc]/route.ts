import { app } from '@/server/app';

export const dynamic = 'force-dynamic';

const handle = (request: Request): Promise<Response> => app().trpc(request);

export { handle as GET, handle as POST };
