import Letter from '../Letter.astro';
import DateCalculator from '../DateCalculator.astro';
import EmailBuilder from '../EmailBuilder.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import Customs from './Customs.astro';
import Disagree from './Disagree.astro';
import DoNow from './DoNow.astro';
import GuideLink from './GuideLink.astro';
import Rule from './Rule.astro';
import Rules from './Rules.astro';
import SectionHeading2 from './SectionHeading2.astro';
import SectionHeading3 from './SectionHeading3.astro';
import Strong from './Strong.astro';
import Term from './Term.astro';
import Weak from './Weak.astro';

/** Every name that a guide page may use: MDX files import nothing. */
export const guideComponents = {
  a: GuideLink,
  Builder: EmailBuilder,
  Calculator: DateCalculator,
  Cite,
  Compare,
  Customs,
  Disagree,
  DoNow,
  h2: SectionHeading2,
  h3: SectionHeading3,
  Letter,
  Rule,
  Rules,
  Strong,
  Term,
  Weak,
};
