// The list of a reader's changes: what it says, what it asks for, and that it changes nothing by itself.
import { describe, expect, test } from 'vitest';
import '../../../src/elements/changes/alliance-changes.ts';
import { scoreRange } from '../../../src/dataset/cameo-range.ts';
import { cameoScore } from '../../../src/dataset/cameo.ts';
import { REQUESTS } from '../../../src/elements/requests.ts';
import { audit } from '../../support/audit.ts';
import { actor, dataset, push } from '../../support/datasets.ts';
import { all, one, settled, show, textOf, until } from '../show.ts';

type Changes = HTMLElementTagNameMap['alliance-changes'];

const showChanges = (properties: Partial<Changes> = {}): Promise<Changes> =>
  show('alliance-changes', { at: '2025-05-12', ...properties }, 700);

/** What the panel asks for, in order. */
function asked(panel: HTMLElement): unknown[][] {
  const heard: unknown[][] = [];
  for (const name of REQUESTS) {
    panel.addEventListener(name, ({ detail }) => heard.push([name, detail]));
  }
  return heard;
}

const button = (panel: Changes, text: string): HTMLButtonElement =>
  all<HTMLButtonElement>(panel, 'button').find((found) => textOf(found) === text)!;

function choose(panel: Changes, selector: string, value: string, type = 'change'): void {
  const field = one<HTMLInputElement>(panel, selector);
  field.value = value;
  field.dispatchEvent(new Event(type, { bubbles: true }));
}

const own = {
  ...{ id: 'own-1', date: '2025-03-01', title: 'Mine', from: 'us', to: 'ru' },
  ...{ cameo: '04', strength: 5 },
};

describe('the list of changes', () => {
  test('says that the record is the record, and has nothing to undo', async () => {
    const panel = await showChanges();
    const heard = asked(panel);
    expect(textOf(one(panel, '.count'))).toBe('Nothing is changed: this is the record.');
    for (const text of ['Undo', 'Redo', 'Back to the record']) {
      expect(button(panel, text).getAttribute('aria-disabled')).toBe('true');
      button(panel, text).click();
    }
    expect(heard).toEqual([]);
    expect(all(panel, '.differences')).toEqual([]);
    expect(await audit()).toEqual([]);
  });

  test('marks in the list of events what is projected, and that alone (practice 62)', async () => {
    const panel = await showChanges({ choices: { scenario: 'bargain' } });
    expect(all(panel, '.row .event').map(textOf)).toEqual([
      'Hypothetical A deal is signed April 2025',
      'Talks open 1 February 2025',
      'A clash in public 1 February 2025',
    ]);
  });

  test('is said in the language of the element, the acts of the form too', async () => {
    const panel = await showChanges({ lang: 'de' });
    const act = (): string => textOf(one(panel, 'option[value="19"]'));
    await until(() => act() === 'kämpft');
    expect(textOf(one(panel, '.count'))).toBe('Nichts ist geändert: So ist es geschehen.');
  });

  test('shows what they do on a small map too, to the eye alone, unless a large one is in sight', async () => {
    const panel = await showChanges({ choices: { without: ['talks'], added: [own] } });
    await until(() => all(panel, '.picture svg').length > 0);
    const picture = one(panel, '.picture');
    expect(all(panel, '.picture .tag').map(textOf)).toEqual(['−7.2 0.2']);
    expect([picture.inert, picture.ariaHidden]).toEqual([true, 'true']);
    const { left, right } = one(panel, '.picture svg').getBoundingClientRect();
    const frame = one(panel, '.panel').getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(frame.left);
    expect(right).toBeLessThanOrEqual(frame.right);
    expect(await audit()).toEqual([]);
    panel.style.setProperty('--alliance-picture', 'none');
    await until(() => all(panel, '.picture svg').length === 0);
  });

  test('counts the changes and says what they do to the relations on the date', async () => {
    const choices = { without: ['talks'], added: [own] };
    const panel = await showChanges({ choices, undoable: true });
    const heard = asked(panel);
    expect(textOf(one(panel, '.count'))).toBe('2 things differ from the record.');
    expect(all(panel, '.differences tbody tr').map(textOf)).toEqual([
      'US–Russia −7.0 recorded, −7.2 here 0.2 0.2 points further apart',
    ]);
    expect(textOf(one(panel, '.hypothetical'))).toBe('Hypothetical: the record with your changes');
    button(panel, 'Undo').click();
    button(panel, 'Back to the record').click();
    expect(heard).toEqual([
      ['alliance-undo', {}],
      ['alliance-record-return', {}],
    ]);
    expect(await audit()).toEqual([]);
  });

  test('lists changed events first, then the nearest, and finds them by word and actor', async () => {
    const panel = await showChanges({ choices: { weights: { talks: 2 } } });
    const titles = (): string[] => all(panel, '.title-of').map(textOf);
    expect(titles()).toEqual(['Talks open', 'Aid resumes?', 'A clash in public']);
    choose(panel, 'input[type=search]', 'UKRAINE clash', 'input');
    await settled(panel);
    expect(titles()).toEqual(['A clash in public']);
    choose(panel, 'input[type=search]', 'nobody', 'input');
    await settled(panel);
    expect(textOf(one(panel, '.found'))).toBe('No event matches.');
    choose(panel, 'input[type=search]', '', 'input');
    one<HTMLInputElement>(panel, '.find [type=checkbox]').click();
    await settled(panel);
    expect(titles()).toEqual(['Talks open']);
    panel.choices = {};
    await settled(panel);
    expect(textOf(one(panel, '.found'))).toBe('Nothing is changed: this is the record.');
  });

  test('asks to switch an event, and to go to it', async () => {
    const panel = await showChanges();
    const heard = asked(panel);
    one<HTMLInputElement>(panel, '.events .counts input').click();
    one<HTMLButtonElement>(panel, '.event').click();
    expect(heard).toEqual([
      ['alliance-weight-change', { event: 'aid', weight: 0, dragging: false }],
      ['alliance-at-change', { at: '2025-05-12' }],
    ]);
  });
});

describe('an event of one’s own', () => {
  const submit = async (panel: Changes): Promise<void> => {
    one<HTMLFormElement>(panel, 'form').requestSubmit();
    await settled(panel);
  };

  test('is asked for as the form says, with a name of what happens where none is given', async () => {
    const panel = await showChanges({ focusedActors: ['ua', 'ru'] });
    const heard = asked(panel);
    choose(panel, '#own-act', '16');
    await settled(panel);
    const slider = one<HTMLInputElement>(panel, '#own-strength');
    expect([slider.min, slider.max, slider.value]).toEqual(['-8', '-4', '-4']);
    choose(panel, '#own-strength', '-7.5', 'input');
    await settled(panel);
    expect(slider.getAttribute('aria-valuetext')).toBe('−7.5 on the Goldstein scale');
    await submit(panel);
    expect(heard).toEqual([
      [
        'alliance-event-write',
        {
          event: {
            ...{ date: '2025-05-12', from: 'ua', to: 'ru', cameo: '16', strength: -7.5 },
            title: 'Ukraine towards Russia: cuts ties, stops aid, imposes sanctions',
          },
        },
      ],
    ]);
  });

  test('may be any kind of act, as strong as that is published, and no stronger or weaker than its kind', async () => {
    const panel = await showChanges({ focusedActors: ['us', 'ua'] });
    const heard = asked(panel);
    const acts = all<HTMLOptionElement>(panel, '#own-act option').map(({ value }) => value);
    expect(acts).toHaveLength(18);
    for (const act of acts) {
      choose(panel, '#own-act', act);
      await settled(panel);
      const { min, max, value, disabled } = one<HTMLInputElement>(panel, '#own-strength');
      const range = scoreRange(act)!;
      expect([Number(min), Number(max), Number(value)], act).toEqual([
        ...[range.low, range.high, cameoScore(act)!.goldstein],
      ]);
      expect(disabled, act).toBe(range.low === range.high);
      const effect = textOf(one(panel, '#own-effect'));
      if (Number(value) !== 0) expect(effect, act).toContain(act < '09' ? 'closer' : 'apart');
      await submit(panel);
      const title = all(panel, '#own-act option')[acts.indexOf(act)]!;
      expect(heard.at(-1)).toEqual([
        'alliance-event-write',
        {
          event: {
            ...{ date: '2025-05-12', from: 'us', to: 'ua', cameo: act, strength: Number(value) },
            title: `US towards Ukraine: ${textOf(title)}`,
          },
        },
      ]);
    }
  });

  // A browser writes the field in its own language: 03/02 was another day than here.
  test('says in words which day is typed, in the language of the map', async () => {
    const panel = await showChanges();
    for (const [date, said] of [
      ['2025-02-03', '3 February 2025'],
      ['2025-03-02', '2 March 2025'],
      ['', ''],
    ] as const) {
      choose(panel, '#own-date', date);
      await expect.poll(() => textOf(one(panel, '#own-date-said'))).toBe(said);
    }
  });

  test('is not asked for while something is wrong: that is said beside the field, which has the focus', async () => {
    const panel = await showChanges();
    const heard = asked(panel);
    choose(panel, '#own-date', '');
    choose(panel, '#own-to', 'us');
    await settled(panel);
    await submit(panel);
    expect(heard).toEqual([]);
    expect(all(panel, '.fault').map(textOf).filter(Boolean)).toEqual([
      'Give a real day, such as 2025-03-01.',
      'Choose another actor: nobody acts towards themselves.',
    ]);
    expect(panel.shadowRoot?.activeElement?.id).toBe('own-date');
    expect(await audit()).toEqual([]);
    choose(panel, '#own-date', '2025-03-01');
    choose(panel, '#own-to', 'ru');
    await settled(panel);
    expect(all(panel, '[aria-invalid=true]')).toEqual([]);
  });

  test('is not asked for in a year far from the story, as when two digits were typed for four', async () => {
    const panel = await showChanges();
    const heard = asked(panel);
    for (const far of ['0025-03-01', '2014-12-31', '2036-01-01']) {
      choose(panel, '#own-date', far);
      await settled(panel);
      await submit(panel);
      expect(textOf(one(panel, '#own-date-fault'))).toBe('Give a day in the years 2015 to 2035.');
    }
    expect(panel.shadowRoot?.activeElement?.id).toBe('own-date');
    expect(heard).toEqual([]);
    choose(panel, '#own-date', '2035-12-31');
    await settled(panel);
    expect(textOf(one(panel, '#own-date-fault'))).toBe('');
    await submit(panel);
    expect(heard).toMatchObject([['alliance-event-write', { event: { date: '2035-12-31' } }]]);
  });

  test('is begun anew with another story, whose actors are others', async () => {
    const panel = await showChanges();
    choose(panel, '#own-title', 'Half-written');
    await settled(panel);
    panel.data = dataset({
      actors: ['A', 'B'].map(actor),
      events: [push('one', '2025-01-02', 'A-B', 4)],
    });
    await settled(panel);
    expect(one<HTMLInputElement>(panel, '#own-title').value).toBe('');
    expect(one<HTMLSelectElement>(panel, '#own-from').value).toBe('A');
  });

  test('tells what it would do before it is added, as it is played then', async () => {
    const panel = await showChanges();
    choose(panel, '#own-date', '2025-05-12');
    choose(panel, '#own-from', 'us');
    choose(panel, '#own-to', 'ua');
    choose(panel, '#own-act', '16');
    await settled(panel);
    // A quarter of −4 from where the relation stands: +5.6.
    expect(textOf(one(panel, '#own-effect'))).toBe(
      'What it would do US–Ukraine from +5.6 to +4.6 1.0 1.0 points further apart',
    );
    expect(one(panel, 'button[type=submit]').getAttribute('aria-describedby')).toBe('own-effect');
    choose(panel, '#own-date', '');
    await settled(panel);
    expect(all(panel, '#own-effect')).toEqual([]);
  });

  test('brings what it did into sight once it is added', async () => {
    const panel = await showChanges();
    panel.addEventListener('alliance-event-write', ({ detail }) => {
      panel.choices = { added: [{ id: 'own-1', ...detail.event }] };
    });
    const room = document.createElement('div');
    room.style.blockSize = '3000px';
    panel.parentElement!.append(room);
    one(panel, 'button[type=submit]').scrollIntoView({ block: 'start' });
    expect(one(panel, '.marks').getBoundingClientRect().top).toBeLessThan(0);
    await submit(panel);
    await settled(panel);
    expect(one(panel, '.marks').getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    expect(all(panel, '.differences')).toHaveLength(1);
  });

  test('of one’s own counts as it was added, not as published', async () => {
    const panel = await showChanges({ choices: { added: [own] } });
    const said = (): string => textOf(one(panel, '.changed .said'));
    expect(said()).toBe('as added');
    panel.choices = { added: [own], weights: { 'own-1': 2 } };
    await settled(panel);
    expect(said()).toBe('double');
    expect(textOf(one(panel, '.changed .reset'))).toBe('As added');
  });

  test('is written anew under its id, or taken back', async () => {
    const panel = await showChanges({ choices: { added: [own] } });
    const heard = asked(panel);
    button(panel, 'Edit').click();
    await settled(panel);
    expect(panel.shadowRoot?.activeElement?.id).toBe('own-date');
    choose(panel, '#own-title', '<i>Ours</i>');
    await settled(panel);
    await submit(panel);
    button(panel, 'Remove').click();
    const { id, ...rest } = own;
    expect(heard).toEqual([
      ['alliance-event-write', { id, event: { ...rest, title: '<i>Ours</i>' } }],
      ['alliance-event-remove', { event: 'own-1' }],
    ]);
    expect(all(panel, 'i:not(.picture *)')).toEqual([]);
  });
});
