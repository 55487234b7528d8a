/**
 * "Which email do I need?": the HTML has every question and every result, and each option names the id of what follows it.
 * The answers are kept in the fragment: they hold nothing personal, so the address may change with them.
 */
const chooser = document.querySelector<HTMLElement>('[data-chooser]');
const said = chooser?.querySelector('[role=status]');
const links = chooser?.querySelector('[data-links]');
if (chooser && said && links) {
  const questions = [...chooser.querySelectorAll('fieldset')];
  startChooser(questions, said, links);
  links.addEventListener('click', () => {
    leaveInTab(chooser.dataset.toldKey ?? '', walk(questions).told);
  });
}

function startChooser(questions: readonly HTMLFieldSetElement[], said: Element, links: Element): void {
  const invitation = [...said.childNodes];
  let shown: HTMLTemplateElement | undefined;

  const show = (ending: HTMLTemplateElement | undefined): void => {
    if (ending === shown) return;
    shown = ending;
    const [words, ...rest] = ending ? [...ending.content.children].map((part) => part.cloneNode(true)) : [];
    said.replaceChildren(...(words ? [words] : invitation));
    links.replaceChildren(...rest);
  };

  /** Shows what the answers lead to, and scrolls it into view. */
  const follow = (): URLSearchParams => {
    const { asked, answers, ending } = walk(questions);
    for (const question of questions) question.hidden = !asked.includes(question);
    show(ending);
    const last = ending ? links : asked.at(-1);
    if (answers.size > 0) last?.scrollIntoView({ block: 'nearest' });
    return answers;
  };

  const open = (): void => {
    const answers = new URLSearchParams(location.hash.slice(1));
    if (!questions.some((question) => answers.has(keyOf(question)))) return;
    check(questions, answers);
    follow();
  };

  for (const question of questions) {
    question.addEventListener('change', ({ target }) => {
      const answers = follow();
      // What comes next may be taller than the screen; what was chosen, and has the focus, stays on it.
      if (target instanceof Element) target.parentElement?.scrollIntoView({ block: 'nearest' });
      history.replaceState(history.state, '', `#${String(answers)}`);
    });
  }
  addEventListener('hashchange', open);
  follow(); // what the browser itself has restored
  open();
}

interface Walk {
  readonly asked: readonly HTMLFieldSetElement[];
  readonly answers: URLSearchParams;
  /** What the answers tell about the interview. */
  readonly told: readonly string[];
  readonly ending: HTMLTemplateElement | undefined;
}

/** From the first question along the answers, to an ending or to the first question that is not answered. */
function walk([first]: readonly HTMLFieldSetElement[]): Walk {
  const asked: HTMLFieldSetElement[] = [];
  const answers = new URLSearchParams();
  const told: string[] = [];
  let next: Element | null | undefined = first;
  while (next instanceof HTMLFieldSetElement) {
    asked.push(next);
    const radio: HTMLInputElement | null = next.querySelector('input:checked');
    if (radio) answers.set(keyOf(next), radio.value);
    if (radio?.dataset.tells) told.push(radio.dataset.tells);
    next = radio && document.getElementById(radio.dataset.then ?? '');
  }
  return { asked, answers, told, ending: next instanceof HTMLTemplateElement ? next : undefined };
}

function check(questions: readonly HTMLFieldSetElement[], answers: URLSearchParams): void {
  for (const question of questions) {
    for (const radio of question.querySelectorAll('input')) radio.checked = radio.value === answers.get(keyOf(question));
  }
}

/** Tells the form of the email, which is opened next, what the answers say about the interview. */
function leaveInTab(key: string, told: readonly string[]): void {
  if (told.length === 0) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(told));
  } catch {
    // Where storage is refused, the form asks.
  }
}

/** Its name in a link; the names of its radio buttons are unique in the page. */
function keyOf(question: HTMLElement): string {
  return question.dataset.key ?? '';
}
