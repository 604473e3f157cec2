import { Panel, PanelHeader } from '@/ui/kit/panel';

const STEPS = [
  {
    title: 'A sealed envelope',
    text: 'When the game is made the server draws a secret number, the seed, and publishes its fingerprint (SHA-256). The fingerprint gives nothing away, and nobody can find another seed that fits it.',
  },
  {
    title: 'Everyone blows on the dice',
    text: 'Whoever takes a seat adds a random number of their own after the fingerprint is out. So not even who runs the server could have picked a lucky seed.',
  },
  {
    title: 'Every die has a number',
    text: 'Die 0, 1, 2 … each follows from the seed, the game, the seats’ numbers and its own place in line. No die is skipped and none is rolled twice.',
  },
  {
    title: 'The envelope is opened',
    text: 'At the end the seed is published. Your browser, and anyone’s, compares it with the fingerprint and rolls every die again.',
  },
] as const;

/** Verifiable dice in plain words. */
export const Explanation = () => (
  <Panel>
    <PanelHeader id="how" title="How the dice are kept honest" />
    <ol className="grid gap-x-8 gap-y-4 p-4 sm:grid-cols-2">
      {STEPS.map(({ title, text }, index) => (
        <li key={title} className="grid grid-cols-[2rem_1fr] gap-x-2">
          <span aria-hidden className="font-board text-3xl leading-8 font-bold text-run-ink">
            {index + 1}
          </span>
          <div>
            <h3 className="text-lg">{title}</h3>
            <p className="text-[0.9375rem] text-soft">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  </Panel>
);
