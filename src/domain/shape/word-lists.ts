import { capitalized } from './parts';

/** Words that the reader of shapes knows, in lower case with straight apostrophes. */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

export const DETERMINERS = words('the a an my your our their his her its this these those every each some any no another');
/** What follows a verb as its object: “opened **a**”, “mentioned **that**”. */
export const OBJECTS = words(
  'the a an my your our their his her its this these every each some me us it them everyone how that what all',
);
export const SUBJECTS = words('i you we they he she it');
export const PREPOSITIONS = words(
  'of in on for with at to from by about into over after before during between under through without within as than around across per like since until towards',
);
/** They open a clause that has a verb of its own. */
export const CLAUSE_OPENERS = words(
  'that who which whose how what why where when whether if because while although though once since until unless whenever whatever',
);
/** As the first word they leave the main clause to come: “**When** you called, I …”. */
export const SUBORDINATORS = words('when if while although though once since after before as until unless whenever');
export const QUESTION_WORDS = words('how what why where when who which');
export const ADVERBS = words(
  'always also recently previously currently usually often never once just actually successfully regularly now really still only already even both all not definitely sometimes guys',
);
export const AUXILIARIES = words('is are was were am has have had do does did can could will would should must might');
/** A form that is a verb wherever it stands. */
export const SURE_VERBS = words(
  'said says broke died fell got went took gave saw knew grew began wrote spoke chose became came told meant means seems seemed sounds sounded talked worked helped liked loved enjoyed moved lived doubled tripled happened arrived decided agreed felt feels looked stayed makes gives lets keeps depends happens wants believes comes goes gets works',
);
/** Past forms that do not end in -ed. */
export const PASTS = words(
  'led built ran taught wrote made took gave got had did went saw knew grew began won sold spent held kept brought bought cut set put drove spoke came became left found met told thought understood oversaw felt said lost rebuilt learnt won dealt sent chose read showed hit stood used',
);
/** Plain forms that begin an answer without its subject. */
export const BASES = words(
  'speak know have enjoy manage teach bring believe prefer keep learn live make take give get go am think want hope wish understand write build handle develop organize run serve sell hire promote recruit create operate maintain solve explain provide bake coordinate add remove rewrite improve reduce increase grow cut move begin ask talk need appreciate remember pick offer communicate translate fix listen automate simplify reorganize rebuild observe introduce replace spend let come stay match apply listen join send finish',
);
/** Plain forms that are nouns as often: verbs only before an object, a number or one of PREPOSITIONS but “of”. */
export const BASES_OR_NOUNS = words(
  'practice practise work lead train use help drive cook clean design code study volunteer play plan care love like start open test teach support program share trust respect meet visit work focus aim report count treat host market research review set put read call stock weld paint shadow map track measure schedule document launch check',
);
/** Singular subjects of a verb in -s. */
export const SINGULARS = words(
  'team company manager job role office boss everyone everybody somebody nobody department chef director firm school hospital business owner work position pay commute',
);
export const PLURALS = words('people staff children kids women men nurses teachers');
export const THIRDS = words(
  'is has was does fits suits pays gives helps makes means feels looks seems saves lets sounds allows comes goes brings keeps offers knows speaks loves would will',
);
/** -ed forms that describe a person or thing as often as they tell what somebody did. */
export const PARTICIPLES = words(
  'advanced certified qualified experienced trained skilled detailed motivated dedicated committed organized organised licensed registered chartered accredited interested excited limited mixed increased focused determined educated talented united bored tired used unlimited signed shared assisted supported',
);
export const NO_GERUNDS = words('something anything nothing everything morning evening spring ceiling string bring willing');
export const ADJECTIVES = words(
  'hard-working hardworking punctual honest friendly calm kind creative organized organised motivated fast quick strong good great loyal polite proactive positive dedicated determined committed passionate bilingual familiar experienced skilled willing ready happy keen eager certified qualified interested trustworthy outgoing caring accurate tidy clean smart open disciplined focused proud driven excited close closer patient fluent confident efficient independent resilient diligent licensed trained ok okay comfortable sick ill unwell pregnant injured far low expensive late afraid capable fond aware free',
);
export const INTENSIFIERS = words(
  'very really quite highly always extremely also super so pretty fairly fully self more too not never',
);
/** What may follow an adjective that has no noun after it: “good **with** people”. */
export const AFTER_ADJECTIVE = words('with at in to about on for as under from');
/** Countable: in the singular they want an article. */
export const COUNTABLES_OF_ME = words(
  "degree diploma certificate certification license licence background passion ethic talent eye love ability mba phd bsc msc master's bachelor's associate's permit attitude sense personality back car van understanding grasp",
);
/** The same, of reasons and news. */
export const COUNTABLES = words(
  'appointment conflict offer meeting funeral wedding emergency interview exam commitment promotion trip flight job certificate certification cold fever migraine accident operation report record project dashboard tool website app system bonus raise contract strike',
);
export const COUNTABLES_OF_THEM = words(
  'office dashboard project product team website app store shop system menu building kitchen tour lab garden ward warehouse workshop budget story plan policy program programme backlog schedule machine rush',
);
/** Nouns for a person: “team **player**”. Others are told by -er, -or, -ist, -ian. */
export const PERSONS = words(
  'nurse chef graduate student cook assistant accountant apprentice guy person expert pro barista native veteran vet grad admin parent mum mom dad employee',
);
export const NO_PERSONS = words(
  'computer customer career other over order number paper power center summer letter consumer offer user docker server router error color humor labor behavior factor door floor matter newsletter remainder closer nearer shorter longer better higher lower larger bigger smaller faster slower earlier later newer older younger cheaper easier quicker further whatever whenever counteroffer',
);
/** Names that keep their capital at the beginning of a phrase. */
export const NAMES = words(
  'excel python java javascript typescript react angular figma photoshop salesforce jira tableau powerpoint google microsoft aws docker kubernetes windows quickbooks wordpress english spanish french german italian chinese mandarin japanese korean polish russian portuguese arabic hindi dutch monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas nasa acme linkedin oracle autocad london paris berlin texas california florida germany france spain italy canada mexico india china japan ireland scotland england america europe american british mon tue tues wed weds thu thurs fri jan feb apr aug sept oct nov dec',
);
/** Names and acronyms that are other words in small letters. */
const ALSO_COMMON = words(
  'excel windows oracle react angular tableau acme polish jira it us i pa er rn ui ai icu sap tv pos',
);
const OWN_CASE = new Map([
  ['javascript', 'JavaScript'],
  ['typescript', 'TypeScript'],
  ['powerpoint', 'PowerPoint'],
  ['quickbooks', 'QuickBooks'],
  ['wordpress', 'WordPress'],
  ['linkedin', 'LinkedIn'],
  ['autocad', 'AutoCAD'],
  ['phd', 'PhD'],
  ['bsc', 'BSc'],
  ['msc', 'MSc'],
]);

/** “English” for “english”, “SQL” for “sql”. Undefined for all other words, and for those that may be one. */
export function inOwnCase(word: string): string | undefined {
  if (ALSO_COMMON.has(word)) return undefined;
  if (OWN_CASE.has(word)) return OWN_CASE.get(word);
  if (NAMES.has(word)) return capitalized(word);
  return ACRONYMS.has(word) ? word.toUpperCase() : undefined;
}

export const ACRONYMS = words(
  'sql nasa hr sap crm it uk us usa nhs eu html css api aws seo pr qa ux ui icu cpr erp b2b rn mba phd cad hvac tv ceo ai faq pos dbs i',
);
/** Common nouns that stand alone as an answer: “Patience”. */
export const COMMON = words(
  'patience teamwork reliability culture budget training team people pay hours leadership customer sales',
);
