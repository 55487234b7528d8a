import { isFormOf, type Task } from './search-words';

/** The task with the most words of the query, the first of several. */
export function fittingTask(query: readonly string[], tasks: readonly Task[]): Task | undefined {
  let fitting: Task | undefined;
  let most = 0;
  for (const task of tasks) {
    for (const phrase of task.words) {
      const words = phrase.split(' ');
      if (words.length <= most || !words.every((word) => query.some((typed) => isFormOf(typed, word)))) continue;
      fitting = task;
      most = words.length;
    }
  }
  return fitting;
}
