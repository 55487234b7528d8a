/**
 * The commonest family names of the languages that put them first, in small letters without accents. Where one begins a name,
 * the word may be the family name, so the name stays whole. `Jo`, `Min` and `Mai` are left out: they are more often given names.
 */
const FAMILY_FIRST = words(
  // Chinese, in pinyin and as spelled in Hong Kong and Taiwan
  'zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding shen chan wong cheung leung lau lam kwok ho yeung ng chang',
  // Korean
  'kim lee park choi jung jeong kang cho yoon yun jang lim oh seo shin kwon hwang ahn moon bae',
  // Vietnamese
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly',
  // Hungarian
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz',
  // Japanese
  'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori',
);
/** Family names that are no given names: `Kim Smith` begins with a given name, `Smith, John` does not. */
const FAMILY_LAST = words(
  'smith johnson williams brown jones miller davis wilson anderson moore white robinson wright adams roberts evans garcia rodriguez martinez lopez',
);
/** The second half of `Ana María`, `Jean Paul`: a pair of given names without a family name. */
const SECOND_GIVEN = words(
  'maria marie mary jose luis carlos miguel pablo antonio manuel luc paul pierre anne ann anna jane jean',
);

export function mayBeFamilyFirst(first: string, last: string): boolean {
  return FAMILY_FIRST.has(fold(first)) && !FAMILY_LAST.has(fold(last));
}

/** In `Lee, Dana` and `Smith, John`. */
export function isFamilyName(word: string): boolean {
  return FAMILY_LAST.has(fold(word)) || FAMILY_FIRST.has(fold(word)) || /^(?:Mc|O['’])\p{Lu}/u.test(word);
}

export function isSecondGivenName(word: string): boolean {
  return SECOND_GIVEN.has(fold(word));
}

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
