import { element } from './chat.ts';
import { variant } from './replica.ts';

interface Suggestion {
  readonly title: string;
  readonly expect: string;
  readonly text: string;
}

// The key is put together here so that no file of the repository holds anything that looks like one.
const suggestions: readonly Suggestion[] = [
  {
    title: 'A harmless question',
    expect: 'Nothing happens: it is pasted and sent.',
    text: 'What is a good name for a cat that likes rain?',
  },
  {
    title: 'A customer’s card number',
    expect: 'A warning. Try “Redact and insert”.',
    text: `Refund Ms. Novak, card ${[4111, 1111, 1111, 1111].join(' ')}, please.`,
  },
  {
    title: 'A cloud key',
    expect: 'Blocked: this never leaves the company.',
    text: `aws_access_key_id = ${['AKIA', 'Q3EGR7', 'WMXK2PLT5D'].join('')}`,
  },
];

/** With `?tour=1`: a small panel that suggests what to try, for a person who runs `npm start`. */
export function showTour(): void {
  if (variant('tour') === null) return;
  // The panel must not lie over the message field.
  document.documentElement.classList.add('with-tour');
  const cards = suggestions.map((suggestion) => {
    const button = element('button', { type: 'button', class: 'tour-copy' }, 'Copy');
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(suggestion.text).then(() => {
        button.textContent = 'Copied: now paste it';
      });
    });
    return element(
      'li',
      {},
      element('strong', {}, suggestion.title),
      element('code', {}, suggestion.text),
      element('p', {}, suggestion.expect),
      button,
    );
  });
  document.body.append(
    element(
      'aside',
      { id: 'tour', 'aria-label': 'What to try' },
      element('h2', {}, 'Try Parapet'),
      element('p', {}, 'Copy one of these, paste it into the message field, and send it.'),
      element('ol', {}, ...cards),
    ),
  );
}
