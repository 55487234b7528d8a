import { milestonesOf, type FollowUpPlan } from './plan';
import { milestoneNames, whenOf } from './plan-words';
import { plainText } from '../dates/sentence';

/** The dates for a message or a note of one's own: a paragraph for each step. */
export function planAsText(plan: FollowUpPlan): string {
  return milestonesOf(plan)
    .map((milestone) => `${milestoneNames[milestone.id]}: ${plainText(whenOf(milestone))}\n${plainText(milestone.reason)}`)
    .join('\n\n');
}
