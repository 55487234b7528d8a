import { milestonesOf, type FollowUpPlan } from './plan';
import { milestoneNames, describeWhen } from './plan-words';
import { plainText } from '../dates/sentence';

/** The plan as plain text to copy, one paragraph per milestone. */
export function planAsText(plan: FollowUpPlan): string {
  return milestonesOf(plan)
    .map(
      (milestone) =>
        `${milestoneNames[milestone.id]}: ${plainText(describeWhen(milestone))}\n${plainText(milestone.reason)}`,
    )
    .join('\n\n');
}
