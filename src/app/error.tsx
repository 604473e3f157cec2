'use client';
import { ErrorPage, type ErrorPageProps } from '@/ui/shell/error-page';

export default function PageError(props: ErrorPageProps) {
  return <ErrorPage {...props} />;
}
