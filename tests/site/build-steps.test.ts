import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { moveIslandScripts } from '../../.config/build/island-scripts.mjs';
import { withoutPreloading } from '../../.config/build/no-preloading.mjs';
import { addPolicy } from '../../.config/build/page-policy.mjs';
import { keepingCompiled } from '../../.config/build/solid/solid.mjs';
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

  test('no compiler by its name', () => {
    expect(() => keepingCompiled([{ name: 'solid-js' }])).toThrow('No plugin is called solid');
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

test('what the compiler makes of a component is kept, for the server and for browsers, until the component changes', async () => {
  const root = mkdtempSync(join(tmpdir(), 'afterword-compiled-'));
  const transform = vi.fn((source: string, id: string) => Promise.resolve({ code: `${source} of ${basename(id)}` }));
  const build = (consumer: string, source: string): unknown => {
    const [plugin] = keepingCompiled([{ name: 'solid', transform }]);
    return plugin?.transform.call(
      { environment: { config: { consumer, root } } },
      source,
      join(root, 'src/islands/Field.tsx'),
    );
  };
  for (const source of ['one', 'one', 'two', 'two']) {
    expect(await build('server', source)).toEqual({ code: `${source} of Field.tsx` });
    expect(await build('client', source)).toEqual({ code: `${source} of Field.tsx` });
  }
  expect(transform).toHaveBeenCalledTimes(4);
  rmSync(root, { recursive: true });
});
