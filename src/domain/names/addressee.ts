const TEAM =
  /\b(?:teams?|departments?|dept|committee|panel|board|people|everyone|everybody|all|folks|managers|interviewers|recruiters)(?:$| (?:at|of|in|from) )/iu;
const DEPARTMENT =
  /\b(?:team|recruiting|recruitment|staffing|hr|human resources?|personnel|talent|hiring|admissions|careers|office|inc|ltd|llc|gmbh|plc|corp)\b/iu;
const ROLE =
  /\b(?:(?:head)?teacher|manager|head|director|lead(?:er)?|chief|officer|recruiter|interviewer|engineer|developer|analyst|ceo|coo|c[fimpt]o|s?vp|vice|nurse|doctor|owner|(?:co-?)?founder|partner|consultant|specialist|co-?ordinator|assistant|associate|supervisor|boss|employer|advis[eo]r|operations|ops|marketing|sales|finance|accounting|engineering|lecturer|editor|secretary|receptionist|executive|trainer|scientist|designer|architect|senior|university|school|hospital|company|it|madam|sirs|someone|somebody|anyone|whoever|contact|person|lady)\b/iu;
/** Begins words that describe somebody. */
const DESCRIBED = /\b(?:my|the|of|our|your|their)\b|^an? /iu;
const SALUTATION = /\bmadam\b|^sirs?$|\bwhom (?:it|this)\b/iu;

/** Who stands behind words that name nobody: a department or several people, or one person. Undefined where they may be a name. */
export function unnamedAddressee(text: string): 'team' | 'person' | undefined {
  if (isSalutation(text)) return 'person';
  if (TEAM.test(text)) return 'team';
  if (ROLE.test(text)) return 'person';
  if (DEPARTMENT.test(text)) return 'team';
  return DESCRIBED.test(text) ? 'person' : undefined;
}

/** `Sir/Madam`, `To whom it may concern` */
export function isSalutation(text: string): boolean {
  return SALUTATION.test(text);
}
