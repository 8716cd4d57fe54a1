// Which keys undo and do again, on whatever keyboard.
import { expect, test } from 'vitest';
import { keyRequest } from '../../src/explorer/history-keys.ts';

/** What a press with Ctrl held asks for. */
function pressed(press: KeyboardEventInit, target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { ctrlKey: true, bubbles: true, ...press });
  let asked: ReturnType<typeof keyRequest>;
  const hear = (heard: Event): void => {
    asked = keyRequest(heard as KeyboardEvent);
  };
  target.addEventListener('keydown', hear, { once: true });
  target.dispatchEvent(event);
  return asked;
}

test.each([
  ['Latin', 'z', 'y'],
  ['Cyrillic', 'я', 'н'],
  ['Arabic', 'ئ', 'غ'],
])('Ctrl with the keys of Z and Y undoes and does again on a %s keyboard', (_name, z, y) => {
  expect(pressed({ key: z, code: 'KeyZ' })).toBe('alliance-undo');
  expect(pressed({ key: z.toUpperCase(), code: 'KeyZ', shiftKey: true })).toBe('alliance-redo');
  expect(pressed({ key: y, code: 'KeyY' })).toBe('alliance-redo');
  expect(pressed({ key: z, code: 'KeyZ', ctrlKey: false })).toBeUndefined();
});

test('where Latin letters stand elsewhere they count, and not where they are on others', () => {
  expect(pressed({ key: 'z', code: 'KeyY' })).toBe('alliance-undo');
  expect(pressed({ key: 'w', code: 'KeyZ' })).toBeUndefined();
});

test('where text is typed the keys belong to the text', () => {
  const field = document.createElement('input');
  expect(pressed({ key: 'z', code: 'KeyZ' }, field)).toBeUndefined();
  field.type = 'range';
  expect(pressed({ key: 'z', code: 'KeyZ' }, field)).toBe('alliance-undo');
});
