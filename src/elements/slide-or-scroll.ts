/** Keeps a native slider still under a finger that means to scroll the page. */

/** A finger that moves less than this many px sideways may yet go anywhere. */
const TAP_PX = 4;

/** Bind it to `pointerdown` of a slider: a touch is heard once it goes sideways or is a tap, and never where the page scrolls. */
export function slideOrScroll(down: PointerEvent): void {
  if (down.pointerType !== 'touch') return;
  const slider = down.currentTarget as HTMLInputElement;
  const { value } = slider;
  const doubt = new AbortController();
  const hear = <Type extends 'input' | 'pointermove' | 'pointerup' | 'pointercancel'>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
  ): void => slider.addEventListener(type, listener, { capture: true, signal: doubt.signal });
  const slide = (): void => {
    doubt.abort();
    if (slider.value !== value) slider.dispatchEvent(new Event('input'));
  };
  // A browser moves the thumb under the finger as soon as it is down.
  hear('input', (event) => event.stopImmediatePropagation());
  hear('pointermove', ({ clientX, clientY }) => {
    const aside = Math.abs(clientX - down.clientX);
    if (aside > Math.max(TAP_PX, Math.abs(clientY - down.clientY))) slide();
  });
  hear('pointerup', slide);
  hear('pointercancel', () => {
    doubt.abort();
    slider.value = value;
  });
}
