/**
 * The commonest family names of the languages that put them first, in small letters without accents. Where one begins a name,
 * the word may be the family name, so the name stays whole. `Jo`, `Min` and `Mai` are left out: they are more often given names.
 */
const FAMILY_FIRST = words(
  // Chinese, in pinyin and as spelled in Hong Kong, Taiwan and Singapore
  'zhang wang li liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui zhong tan fan liao shi jin jia xia fu fang bai zou meng xiong qin qiu hou yin xue yan lei long shao mao chan wong cheung leung lau ng lam kwok chow ho tsang yeung chiu yip tse kwan fung mak lo hsu tsai chang chu kuo lai chou goh ong teo koh',
  // Korean
  'kim lee park choi jung jeong kang cho yoon yun jang lim oh seo shin kwon hwang ahn ryu hong moon bae baek nam',
  // Vietnamese
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh trinh truong dao doan luong',
  // Hungarian
  'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah racz fekete szilagyi torok feher kis szucs kocsis orsos pinter fodor szalai sipos lukacs gulyas biro kiraly',
  // Japanese
  'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ishikawa ogawa okada hasegawa fujita goto maeda kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura',
);
/** English and Spanish family names that are no given names: `Kim Smith` begins with a given name, `Smith, John` does not. */
const FAMILY_LAST = words(
  'smith johnson williams brown jones miller davis wilson anderson moore white robinson walker wright hill green adams baker roberts turner phillips evans edwards collins stewart morris murphy cook rogers cooper peterson wood watson hughes price foster patel garcia rodriguez martinez lopez gonzalez hernandez perez cohen',
);
/** The second half of `Ana María`, `Jean Paul`: a pair of given names without a family name. */
const SECOND_GIVEN = words(
  'maria marie mary jose luis carlos miguel pablo antonio manuel angel luc paul pierre jacques louis anne ann anna jane jean joe sue beth mae kate isabel teresa',
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
