/** One part of the chosen wordings, `open.2,close.0`: a move and its wording. */
export const WORDING = /^(?<move>[a-z][a-z_]*)\.(?<wording>\d{1,2})$/u;
