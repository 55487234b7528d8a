/** Where a tab remembers which of its forms was changed last, by the form's `draftKey`. */
export const LAST_FORM_KEY = 'afterword.last-form';
