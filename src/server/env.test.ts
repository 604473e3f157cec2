import { describe, expect, it } from 'vitest';
import { readSettings } from './env';
import { StartError } from './start-error';

const problem = (env: Record<string, string>): string => {
  try {
    readSettings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(StartError);
    return (error as Error).message;
  }
  throw new Error('accepted');
};

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, dataDir: '.data', databaseUrl: null, trustProxy: false });
  });

  it('takes an empty value for none', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: null });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['DATABASE_URL', 'mysql://root@localhost/x'],
    ['PUBLIC_URL', 'cards.example'],
    ['AUTH_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['IDLE_MINUTES', '0'],
    ['METRICS_TOKEN', 'short'],
    ['TRUST_PROXY', 'yes'],
    ['PD_API_URL', 'ftp://cards.example'],
    ['PD_API_URL', 'https://user:pass@cards.example'],
    ['SBA_API_URL', 'https://cards.example/?key=1'],
    ['SBA_API_URL', 'cards.example'],
    ['SBA_API_KEY', 'no-address-is-set'],
    ['IMAGE_HOSTS', "pictures.example; script-src 'unsafe-eval'"],
    ['IMAGE_HOSTS', 'https://pictures.example'],
    ['IMAGE_HOSTS', '*'],
    ['LEAGUE_REFRESH_MINUTES', '0'],
    ['LEAGUE_TIMEOUT_SECONDS', '121'],
  ])('names %s when it is %s', (name, value) => {
    const message = problem({ [name]: value });
    expect(message).toContain(name);
    expect(message).not.toContain('\n');
  });

  it('lists what may be chosen', () => {
    expect(problem({ LOG_LEVEL: 'loud' })).toContain('must be fatal, error, warn, info, debug, trace or silent');
    expect(problem({ TRUST_PROXY: 'yes' })).toContain('must be 0 or 1 (it is "yes")');
  });

  it('names every wrong setting in the one line', () => {
    const message = problem({ PORT: 'x', LOG_LEVEL: 'y' });
    expect(message).toContain('PORT');
    expect(message).toContain('LOG_LEVEL');
  });

  it('never quotes a secret', () => {
    expect(problem({ AUTH_SECRET: 'hunter2' })).not.toContain('hunter2');
    expect(problem({ DATABASE_URL: 'mysql://u:hunter2@h/x' })).not.toContain('hunter2');
    expect(problem({ PD_API_URL: 'https://u:hunter2@h/x' })).not.toContain('hunter2');
    expect(problem({ PD_API_URL: 'https://h', PD_API_KEY: 'hunter2 two' })).not.toContain('hunter2');
    expect(problem({ SBA_API_KEY: 'hunter2' })).not.toContain('hunter2');
  });

  it('keeps only the origin of PUBLIC_URL', () => {
    expect(readSettings({ PUBLIC_URL: 'https://cards.example/path/' }).publicUrl).toBe('https://cards.example');
  });

  it('has no league services unless their addresses are set', () => {
    expect(readSettings({}).leagueServices).toEqual({ pd: null, sba: null });
    const set = { PD_API_URL: 'https://cards.example/v1/', PD_API_KEY: 'k', SBA_API_URL: 'http://[::1]:9/' };
    expect(readSettings(set).leagueServices).toEqual({
      pd: { url: 'https://cards.example/v1', key: 'k' },
      sba: { url: 'http://[::1]:9', key: null },
    });
  });

  it('shows pictures of the hosts given and of the services’ own', () => {
    expect(readSettings({}).imageHosts).toEqual([]);
    const set = { IMAGE_HOSTS: 'Pictures.example, cdn.example:8443', PD_API_URL: 'https://cards.example/v1' };
    expect(readSettings(set).imageHosts).toEqual(['pictures.example', 'cdn.example:8443', 'cards.example']);
  });
});
