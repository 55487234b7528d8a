import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import regexp from 'eslint-plugin-regexp';
import solid from 'eslint-plugin-solid';
import { defineConfig, globalIgnores } from 'eslint/config';
import { fileURLToPath } from 'node:url';
import ts from 'typescript-eslint';

const TYPED = ['**/*.ts', '**/*.tsx'];
const ASTRO = ['**/*.astro'];
/** The `<script>` of an Astro component, which the plugin hands on as a file of its own, outside every tsconfig. */
const ASTRO_SCRIPTS = ['**/*.astro/*.js', '**/*.astro/*.ts'];
/** The only files in which a Date may stand: everywhere else a day is text. */
const DOMAIN_DATES = [
  'src/domain/dates/plain-date.ts',
  'src/domain/dates/date-arithmetic.ts',
  'src/domain/dates/zone-offset.ts',
];
const NO_DATE = { selector: 'Identifier[name="Date"]', message: `A Date stays inside ${DOMAIN_DATES.join(', ')}.` };

/** Which room of the domain may import which others. Each stands below those that it may import, so there is no way round. */
const ROOMS = {
  text: [],
  shape: ['text'],
  names: ['text'],
  dates: [],
  form: ['text', 'dates'],
  promised: ['text', 'dates'],
  links: ['text', 'form'],
  drafts: ['text', 'dates', 'form'],
  email: ['dates', 'form', 'shape', 'names'],
  plan: ['dates', 'form', 'promised'],
  interviews: ['text', 'dates', 'form', 'drafts', 'plan'],
  out: ['text', 'dates', 'email', 'plan'],
  checks: ['text', 'dates', 'form', 'email', 'plan', 'shape', 'names'],
};

/** Which folder of the islands may import which others: the same order, so that no import leads back. */
const ISLANDS = {
  browser: [],
  drafts: ['browser'],
  form: ['browser', 'drafts'],
  'date-calculator': ['browser', 'drafts', 'form'],
  'email-builder': ['browser', 'drafts', 'form'],
  interviews: ['browser', 'drafts', 'form'],
};
/** Libraries of an island's folder besides Solid. */
const ISLAND_LIBRARIES = { form: ['uqr'] };
const DATE_LIBRARIES = ['date-fns/', '@date-fns/tz/'];

const COMPONENT_IMPORTS = [
  './',
  '~/islands/',
  '~/domain/',
  '~/collections/',
  '~/paths',
  '~/site',
  '~/page-scripts/',
  '~/styles/',
  'astro:',
];

export default defineConfig(
  // The last declares what both browsers and Node have, for the compiler of the domain alone.
  globalIgnores(['dist/', '.astro/', 'test-results/', 'src/domain/web-platform.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  regexp.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    files: [...TYPED, ...ASTRO],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // There is no enum, and hardly a class: a third of the time for nothing.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }], // '' is no answer
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'no-restricted-syntax': ['error', ...style()],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'jsx-a11y-x': a11y },
    extends: [solid.configs['flat/typescript']],
    settings: { 'jsx-a11y-x': { attributes: { for: ['for', 'htmlFor'] } } },
    rules: {
      ...a11y.configs.strict.rules,
      'jsx-a11y-x/interactive-supports-focus': 'off', // a tab list hears the keys of its tabs, which hold the focus
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { roles: ['region'] }], // what scrolls, by keyboard
      'no-unassigned-vars': 'off', // Solid's `ref={element}` assigns
      'solid/prefer-for': 'error',
      'solid/reactivity': 'error',
    },
  },
  {
    // What a create* function returns is inferred, and named once as ReturnType.
    files: ['src/islands/**/create-*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // The type of a component is known to `astro check` only.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Pagefind's script is made after the build, so its address can only be a variable; it comes from src/paths.ts.
    files: ['src/page-scripts/pagefind.ts'],
    rules: { 'no-unsanitized/method': 'off' },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    // To this parser a component's props are `any`; `astro check` holds their types.
    files: ASTRO,
    extends: [ts.configs.disableTypeChecked],
    rules: {
      'no-undef': 'off',
      'astro/jsx-a11y/no-noninteractive-element-to-interactive-role': ['error', { ul: ['listbox'] }],
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }], // a table that scrolls, by keyboard
      'astro/no-set-text-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off', // getStaticPaths is typed by what Astro reads from it
    },
  },
  { files: ['**/*.mjs', '.config/**/*.js', ...ASTRO_SCRIPTS], extends: [ts.configs.disableTypeChecked] },
  {
    files: ['**/*.mjs', '.config/**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },

  {
    files: ['.config/build/worker.js'],
    languageOptions: {
      globals: {
        self: 'readonly',
        caches: 'readonly',
        fetch: 'readonly',
        location: 'readonly',
        setTimeout: 'readonly',
        AbortSignal: 'readonly',
        Response: 'readonly',
      },
    },
  },

  ...Object.entries(ROOMS).map(([room, below]) =>
    folder(
      `src/domain/${room}`,
      ['./', ...below.map((name) => `../${name}/`), ...(room === 'dates' ? DATE_LIBRARIES : [])],
      {
        is: `may import ${['itself', ...below].join(', ')}: see ROOMS in .config/eslint.config.mjs`,
        also: [NO_DATE],
        except: DOMAIN_DATES,
      },
    ),
  ),
  {
    // A file outside every room would be outside every fence.
    files: ['src/domain/*.ts'],
    ignores: ['src/domain/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'A file of the domain stands in a room.' }] },
  },
  folder(
    'src/collections',
    ['./', '../domain/', 'node:', 'astro/zod', 'astro/loaders', 'js-yaml', 'mustache', 'date-holidays'],
    {
      is: 'turns files into checked data: the domain, Zod, loaders and the parsers only',
    },
  ),
  ...Object.entries(ISLANDS).map(([name, below]) =>
    folder(`src/islands/${name}`, ['./', ...(ISLAND_LIBRARIES[name] ?? []), ...islandImports(name, below)], {
      is: `may import the domain, Solid, styles and ${['itself', ...below].join(', ')}: see ISLANDS in .config/eslint.config.mjs`,
    }),
  ),
  folder('src/islands/email-builder/*', ['./', '../', ...islandImports('email-builder', ISLANDS['email-builder'])], {
    is: 'is a part of the email builder, and may import what the email builder may',
  }),
  {
    // A file outside every folder would be outside every fence.
    files: ['src/islands/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'Program', message: 'A file of the islands stands in a folder.' }],
    },
  },
  folder('src/page-scripts', ['./', '~/islands/browser/'], {
    is: 'runs on every page: itself, the browser doors and, loaded when they are needed, the lists of kept interviews',
    lazily: ['~/islands/interviews/interview-list', '~/islands/interviews/due-list'],
  }),
  folder('src/components', COMPONENT_IMPORTS, { is: 'is below layouts and pages' }),
  folder('src/components/guide', [...COMPONENT_IMPORTS, '../'], { is: 'is below layouts and pages' }),
  folder(
    'src/layouts',
    ['./', '~/components/', '~/layouts/', '~/domain/', '~/paths', '~/site', '~/page-scripts/', '~/styles/', 'astro:'],
    { is: 'is below pages, above components' },
  ),
  folder(
    'src/pages',
    [
      '~/layouts/',
      '~/components/',
      '~/domain/',
      '~/collections/',
      '~/paths',
      '~/site',
      '~/page-scripts/',
      '~/styles/',
    ].concat(['astro:', 'astro', '@astrojs/rss']),
    { is: 'takes everything through ~/, and islands through their components' },
  ),
  folder('src/dev', ['~/dev/', '~/layouts/', '~/components/', '~/domain/', '~/collections/', '~/paths', 'astro:'], {
    is: 'holds pages of `npm run dev`, and takes everything through ~/',
  }),
  {
    files: DOMAIN_DATES,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: forbidden(['./', ...DATE_LIBRARIES]), message: 'src/domain/dates' }] },
      ],
      'no-restricted-syntax': ['error', ...style(), dynamicImport(['./', ...DATE_LIBRARIES], 'src/domain/dates')],
    },
  },
  {
    // Intl formats an instant; what leaves this file is text.
    files: ['src/domain/dates/spell-out.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...style(),
        {
          selector: 'Identifier[name="Date"]:not(MemberExpression[property.name="parse"] > Identifier)',
          message: 'Only Date.parse, to hand a day to Intl.',
        },
      ],
    },
  },
);

/** The browser folder knows no Solid. */
function islandImports(name, below) {
  return [
    '~/domain/',
    ...below.map((other) => `~/islands/${other}/`),
    ...(name === 'browser' ? [] : ['solid-js', '~/styles/']),
  ];
}

/** A fence around a folder: what is not on the list is an error, in `import` and `import()`; `lazily` is for the latter alone. */
function folder(path, allowed, { is, also = [], except = [], lazily = [] }) {
  const message = `${path} ${is}.`;
  return {
    files: [`${path}/**`],
    ignores: except,
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: forbidden(allowed), message }] }],
      'no-restricted-syntax': ['error', ...style(), ...also, dynamicImport([...allowed, ...lazily], message)],
    },
  };
}

/** A name that ends in / or : is a beginning, any other is the whole name or a package. Two folders up is always too far. */
function forbidden(allowed) {
  const names = allowed.map((name) => name.replaceAll('.', '\\.') + (/[/:]$/u.test(name) ? '' : '(?:/|$)'));
  return `^(?!${names.join('|')})|^\\.\\./\\.\\./`;
}

function dynamicImport(allowed, message) {
  return { selector: `ImportExpression > Literal[value=/${forbidden(allowed).replaceAll('/', '\\u002F')}/]`, message };
}

function style() {
  return [
    { selector: 'TSEnumDeclaration', message: 'A union of strings instead of an enum.' },
    { selector: 'ExportDefaultDeclaration[declaration.type!="CallExpression"]', message: 'Export by name.' },
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from where a thing is defined.' },
  ];
}
