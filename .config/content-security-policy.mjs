import { createHash } from 'node:crypto';
import { generateHydrationScript } from 'solid-js/web';
import { headScript } from '../src/layouts/head-script.ts';

/** Everything that a page may do. What is not named is forbidden; `default-src 'none'` is the floor. */
const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types solid default',
];

/** Astro hashes the scripts that it knows; it knows neither Solid's bootstrap nor our own inline script. */
export function contentSecurityPolicy(base) {
  return {
    algorithm: 'SHA-256',
    directives: DIRECTIVES,
    scriptDirective: { hashes: [hash(solidBootstrap()), hash(headScript(base))] },
  };
}

function solidBootstrap() {
  const script = /<script[^>]*>(?<body>[\s\S]*?)<\/script>/u.exec(generateHydrationScript());
  if (!script?.groups) throw new Error('Solid prints no hydration script any more: see .config/content-security-policy.mjs');
  return script.groups.body;
}

function hash(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
