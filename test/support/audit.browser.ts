import { html, render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { audit } from './audit.ts';

afterEach(() => render(html``, document.body));

test('an audit finds an unnamed image, also inside a shadow root', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  render(html`<img src="data:," />`, host.attachShadow({ mode: 'open' }));
  expect(await audit(host)).toEqual(['image-alt: Images must have alternative text (div >> img)']);
  host.remove();
});

test('an audit finds targets that are too small for a finger', async () => {
  const small = 'width:12px;height:12px;padding:0;border:0;display:block';
  render(
    html`<button style=${small} aria-label="A"></button
      ><button style=${small} aria-label="B"></button>`,
    document.body,
  );
  expect((await audit()).join()).toContain('target-size');
});

test('an audit of sound markup finds nothing', async () => {
  render(html`<p>Plain words.</p>`, document.body);
  expect(await audit()).toEqual([]);
});
