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
