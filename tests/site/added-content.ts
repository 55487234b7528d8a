/** A scenario as a writer would add it. */
export const SCENARIO = `---
title: Answer to a rejection
summary: Three sentences that leave a door open.
family: outcome
order: 10
send: Within two days of the answer.
avoid:
  - Arguing with the decision.
words: { least: 10, most: 120 }
groups:
  - title: You and them
    fields:
      - { id: you, label: Your name, example: Sam Roy, required: true }
      - { id: to, label: Their name, example: Dana Lee, required: true }
subjects:
  - Thank you - {{you}}
---
{{#formal}}
{{greeting}},

[thanks] Thank you for telling me. I would be glad to hear from you again.
  or I am grateful that you let me know, and I hope to hear from you again.

Best regards,
{{you}}
{{/formal}}
{{#warm}}
{{greeting}},

[thanks] Thank you for telling me. Should something change, I'd love to hear from you.
  or Thanks for letting me know. I'd be happy to hear from you again.

Best regards,
{{you}}
{{/warm}}
{{#brief}}
{{greeting}},

[thanks] Thank you for telling me. I hope to hear from you again.
  or Thanks for your answer.

Best regards,
{{you}}
{{/brief}}
`;

/** A guide page as a writer would add it. */
export const GUIDE_PAGE = `---
title: After a no
description: What to do on the day on which an employer says no, and what to keep from it for the next interview.
stop: move-on
order: 900
reviewed: 2026-11-23
keywords: [rejection, turned down]
related: [nudge]
---

Read it once, then go for a walk.

## Then answer

[Write three sentences](/write/rejection/), or none.

<Builder scenario="rejection" />
`;
