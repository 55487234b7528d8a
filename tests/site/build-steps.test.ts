import { describe, expect, test } from 'vitest';
import { moveIslandScripts } from '../../.config/build/island-scripts.mjs';
import { withoutPreloading } from '../../.config/build/no-preloading.mjs';
import { addPolicy } from '../../.config/build/page-policy.mjs';
import { trustedTypesForSolid } from '../../.config/build/trusted-types.mjs';

const ISLAND = '<body><script>start()</script><astro-island client="visible"></astro-island><script>go()</script></body>';

describe('the build stops when what it changes is no longer there', () => {
  test('no island that starts later, or one without a script', () => {
    expect(() => moveIslandScripts([{ file: 'a.html', html: '<body><script>start()</script></body>' }], '/')).toThrow(
      'No page',
    );
    expect(() => moveIslandScripts([{ file: 'a.html', html: '<body client="visible"></body>' }], '/')).toThrow('a.html');
  });

  test('no preload helper', () => {
    const plugin = withoutPreloading();
    expect(() => {
      plugin.generateBundle();
    }).toThrow('no preload helper');
    plugin.load('\0vite/preload-helper.js');
    expect(() => {
      plugin.generateBundle();
    }).not.toThrow();
  });

  test('no place for the policy', () => {
    expect(() => addPolicy('<head></head>', 'a.html')).toThrow('a.html');
  });

  test('another way in which Solid makes its elements', () => {
    expect(() => trustedTypesForSolid().transform('t.setHTML(html);', 'solid-js/web/dist/web.js')).toThrow('no longer says');
  });
});

test('the scripts of islands become one file, at the place of the first', () => {
  const { pages, scripts } = moveIslandScripts([{ file: 'a.html', html: ISLAND }], '/base/');
  const [[name, script] = []] = [...scripts];
  expect(script).toBe('start();\ngo()');
  expect(pages).toEqual([
    {
      file: 'a.html',
      html: `<body><script defer src="/base/${String(name)}"></script><astro-island client="visible"></astro-island></body>`,
    },
  ]);
});
