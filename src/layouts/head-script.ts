/**
 * Runs before anything is painted, inline, so its hash is in the policy of every page (`.config/build/page-policy.mjs`): it
 * sets the theme that the reader chose, and lets through the two workers that the site starts, for search and for working
 * offline. No other script may be made from text.
 */
export function headScript(base: string): string {
  const root = base.replace(/\/$/u, '');
  const workers = JSON.stringify([`${root}/pagefind/pagefind-worker.js`, `${root}/sw.js`]).replaceAll('"', "'");
  return `(()=>{try{const t=localStorage.getItem('afterword.theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}
if(window.trustedTypes)trustedTypes.createPolicy('default',{createScriptURL:u=>(p=>p.origin===location.origin&&${workers}.includes(p.pathname)&&!p.search?u:null)(new URL(u,location.href))})})()`;
}
