/** Where a tab remembers which email's form was changed last, by the form's `draftKey`. */
export const LAST_FORM_KEY = 'afterword.last-form';

/**
 * What was said about the interview outside of an email's form, and after it: the `draftKey` of the calculator, or a list of
 * what the questions on the page of all emails were answered with (`Told`).
 */
export const LAST_DATES_KEY = 'afterword.last-dates';

export const CALCULATOR_DRAFT_KEY = 'afterword.dates';
