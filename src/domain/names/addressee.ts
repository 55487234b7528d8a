const TEAM =
  /\b(?:teams?|departments?|dept|division|recruiting|recruitment|recruiters?|staffing|hr|h\.r|human resources?|personnel|people (?:ops|operations|partners?)|talent|hiring (?:committee|board|panel)|committee|panel|board of|interviewers|managers|admissions|careers|jobs|inc|ltd|llc|gmbh|plc|corp)\b|^(?:all|everyone|everybody|folks|guys|ladies|gentlemen|sirs|hiring|people|panel|board|office|the office|company)$/iu;
const UNNAMED =
  /^(?:(?:the|my|a|an|your|our|their|dear) )*(?:(?:job|main|lead|phone|first|second|hiring|hr|general|store|shop|office|area|regional|team|department|ward|line|restaurant|assistant|practice|project|future|potential|prospective) )*(?:interviewers?|recruiter|manager(?:ess)?|boss|supervisor|employer|owner|director|contact(?: person)?|person|lady|guy|man|woman|one|head|lead|principal|ceo|cto|hiring person|someone|somebody)(?: (?:who|that|in charge|i|from|at|of)\b.*)?$|\bsir\W+(?:or )?(?:madam|ma['’]am|mam)\b|\bmadam\b|^(?:dear )?sirs?$|whom (?:it|this) (?:may|might|will)|^(?:unknown|unsure|not sure|no idea|anyone|whoever)\b/iu;

const ROLE =
  /\b(?:hr|manager|head|director|lead|leader|chief|officer|recruiter|recruiting|recruitment|talent|engineer|developer|analyst|c[a-z]o|s?vp|president|vice|nurse|matron|doctor|teacher|principal|headteacher|owner|founder|co-?founder|partner|consultant|specialist|coordinator|co-ordinator|assistant|associate|supervisor|administrator|advisor|adviser|team|department|dept|acquisition|operations|ops|marketing|sales|finance|accounting|legal|engineering|design|product|professor|lecturer|editor|secretary|receptionist|interviewer|human resources?|senior|junior|executive|trainer|planner|scientist|designer|architect|buyer|controller|board|committee|committees|university|college|school|hospital|inc|ltd|llc|gmbh|plc|company|office|my|the|of|our|their)\b|^an? |^[A-Z]{2,5}$/u;

/** Who stands behind words that name nobody: a department or several people, or one person. Undefined where they may be a name. */
export function unnamedAddressee(text: string): 'team' | 'person' | undefined {
  if (UNNAMED.test(text)) return 'person';
  if (TEAM.test(text)) return 'team';
  return isRole(text) ? 'person' : undefined;
}

/** `HR Manager`, `head of analytics`, `CTO`, `Acme Inc.`: what stands beside a name and is none. */
export function isRole(text: string): boolean {
  return UNNAMED.test(text) || TEAM.test(text) || ROLE.test(/^[A-Z]{2,5}$/u.test(text) ? text : text.toLowerCase());
}
