/** Whether this device keeps an interview, or a draft of an earlier version, which becomes one. */
export function keepsInterviews(): boolean {
  try {
    return Object.keys(localStorage).some((key) => /^afterword\.(?:interview|kept)\./u.test(key));
  } catch {
    // A browser that refuses storage keeps none.
    return false;
  }
}
