import { describe, expect, test } from 'vitest';
import { meantAddress } from '~/domain/links/misplaced-link';

const TOOLS = ['/when/', '/write/', '/write/nudge/', '/write/thank-you/'];

function meant(href: string, tools: readonly string[] = TOOLS): string | undefined {
  const { pathname, search, hash } = new URL(href, 'https://example.org');
  return meantAddress({ path: pathname, query: search, fragment: hash }, tools);
}

describe('An address that a carrier changed leads to the tool that it was meant for', () => {
  test.each([
    ['/write/nudge/%23v=1.abc&role=Nurse', '/write/nudge/#v=1.abc&role=Nurse'],
    ['/write/nudge/%2523v=1.abc&role=Nurse', '/write/nudge/#v=1.abc&role=Nurse'],
    ['/write/nudge%23v=1.abc&role=Nurse', '/write/nudge/#v=1.abc&role=Nurse'],
    ['/write/nudge/%23v=1.abc&role=Nurse/', '/write/nudge/#v=1.abc&role=Nurse'],
    ['/write/nudge/%23v%3D1.abc%26role%3DNurse', '/write/nudge/#v%3D1.abc%26role%3DNurse'],
    ['/write%2Fnudge%2F%23v%3D1.abc%26role%3DNurse', '/write/nudge/#v=1.abc&role=Nurse'],
    ['/write/nudge/%20-%20role=Nurse', '/write/nudge/#role=Nurse'],
    ['/write/nudge/%3Frole=Nurse', '/write/nudge/#role=Nurse'],
    ['/write/nudge/role=Nurse', '/write/nudge/#role=Nurse'],
    ['/when%23interview=2026-11-23', '/when/#interview=2026-11-23'],
    ['/WRITE/Thank-You/#to=Dana', '/write/thank-you/#to=Dana'],
    ['/write/nudge#role=Nurse', '/write/nudge/#role=Nurse'],
    ['/write//nudge//#role=Nurse', '/write/nudge/#role=Nurse'],
    ['/write/nudge/)#role=Nurse', '/write/nudge/#role=Nurse'],
    ['/write/nudge/).', '/write/nudge/'],
    ['/write/%23who=x', '/write/#who=x'],
    ['/write/nudge/%23role=Nurse?utm_source=chat', '/write/nudge/?utm_source=chat#role=Nurse'],
  ])('%s', (path, expected) => {
    expect(meant(path)).toBe(expected);
  });

  test('under a base path too', () => {
    expect(meant('/my.school/write/nudge/%23role=Nurse', ['/my.school/write/nudge/'])).toBe(
      '/my.school/write/nudge/#role=Nurse',
    );
    expect(meant('/myxschool/write/nudge/%23role=Nurse', ['/my.school/write/nudge/'])).toBeUndefined();
  });
});

describe('No other address leads anywhere', () => {
  test.each([
    '/',
    '/no-such-page/',
    '/write/nudges/#role=Nurse',
    '/write/no-such-email/#role=Nurse',
    '/write/nudge/more/#role=Nurse',
    '/write/nudge/more/%23role=Nurse',
    '/write/no-such-email/%23role=Nurse/',
    '/write%2Fno-such-email%2F%23role%3DNurse',
    '/guide/write/nudge/#role=Nurse',
    '/whenever/#interview=2026-11-23',
    '/%2F%2Fevil.example%2Fwrite%2Fnudge',
    '/https:%2F%2Fevil.example%2F%23role=Nurse',
    '/%E0%A4%A/write/nudge/',
  ])('%s', (path) => {
    expect(meant(path)).toBeUndefined();
  });

  test.each(['/write/nudge/', '/write/nudge/#role=Nurse', '/write/nudge/?a=b#role=Nurse'])(
    'nor one that is right, so that nothing goes round in circles: %s',
    (path) => {
      expect(meant(path)).toBeUndefined();
    },
  );

  test('whatever follows, the page is one of this site', () => {
    for (const rest of ['//evil.example/', '@evil.example', '\\\\evil.example', 'javascript:alert(1)', '%0d%0ab']) {
      const found = meant(`/write/nudge/%23a=${rest}`);
      expect(found, rest).toMatch(/^\/write\/nudge\/#a=/u);
    }
  });
});
