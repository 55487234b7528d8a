export const jobTitleInLetter = (typed: string): string => typed;
export const companyInLetter = (typed: string): string => typed;
export const nameInLetter = (typed: string): string => typed;
export type Manner = 'formal' | 'friendly';
export function greetingFor(typed: string, manner: Manner, greet?: string): string | undefined {
  return greet || (manner === 'formal' ? `Dear ${typed}` : `Hi ${typed.split(' ')[0] ?? ''}`);
}
