/**
 * Runs before anything is painted, inline, so its hash stands in the policy of every page (`astro.config.mjs`): it sets the
 * theme that the reader chose, and lets through the one worker that the site starts. No other script may be made from text.
 */
export function headScript(base: string): string {
  const worker = `${base.replace(/\/$/u, '')}/pagefind/pagefind-worker.js`;
  return `(()=>{try{const t=localStorage.getItem('afterword.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}
if(window.trustedTypes)trustedTypes.createPolicy('default',{createScriptURL:u=>new URL(u,location.href).href===location.origin+'${worker}'?u:null})})()`;
}
