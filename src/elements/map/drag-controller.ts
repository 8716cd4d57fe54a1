/** Lets a reader drag an actor: d3-force moves the others as their relations ask, and all return on release. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MapScene } from '../../scene/map/map-scene.ts';
import { actorKey } from './mark-keys.ts';
import type { createLiveDrag, LiveDrag } from './live-drag.ts';
import type { MotionController } from './motion-controller.ts';

/** A pointer that moves less than this is a tap, in px. */
const TAP_PX = 5;
const RETURN_MOTION_MS = 700;

interface MapHost extends ReactiveControllerHost, EventTarget {
  /** The scene at rest. */
  readonly scene: MapScene | undefined;
}

interface Drag {
  readonly id: string;
  readonly pointerId: number;
  readonly startX: number;
  readonly startY: number;
  readonly home: MapScene;
  /** How far the pointer has moved, in px. */
  dx: number;
  dy: number;
  /** Whether it has ever moved far enough to mean a drag. */
  hasMoved: boolean;
  /** Present once d3-force is loaded, which happens when a disc is touched: most readers never drag one. */
  createLive: typeof createLiveDrag | undefined;
  /** Made once the pointer has moved far enough to mean a drag. */
  live: LiveDrag | undefined;
}

/** Turns pointer events on a disc into a live simulation, and back into the computed picture on release. */
export class DragController implements ReactiveController {
  readonly #host: MapHost;
  readonly #motion: MotionController<MapScene>;
  #drag: Drag | undefined;
  #hasEnded = false;

  constructor(host: MapHost, motion: MotionController<MapScene>) {
    this.#host = host;
    this.#motion = motion;
    host.addController(this);
    const listeners = {
      pointerdown: this.#onPointerDown,
      pointermove: this.#onPointerMove,
      pointerup: this.#onPointerEnd,
      pointercancel: this.#onPointerEnd,
      // Styles cannot keep the page from scrolling here: browsers heed no touch-action on a group of an SVG.
      touchmove: this.#onTouchMove,
    };
    for (const [type, listener] of Object.entries(listeners)) {
      host.addEventListener(type, listener as EventListener, { passive: false });
    }
  }

  /** Whether an actor is being moved. */
  get active(): boolean {
    return this.#drag?.live !== undefined;
  }

  /** Whether a click ends a drag and so means nothing else. True once a drag: for the click that a browser sends then. */
  takesClick(): boolean {
    const hasEnded = this.#hasEnded;
    this.#hasEnded = false;
    return hasEnded;
  }

  hostDisconnected(): void {
    this.#drag = undefined;
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (!event.isPrimary) return;
    this.#hasEnded = false;
    const disc = (event.composedPath()[0] as Element).closest('.actor');
    const home = this.#host.scene;
    const actor = home?.actors.find(
      ({ actor: { id } }) => actorKey(id) === disc?.getAttribute('data-key'),
    );
    if (!disc || !home || !actor || event.button !== 0) return;
    const { clientX: startX, clientY: startY, pointerId } = event;
    const drag: Drag = {
      id: actor.actor.id,
      pointerId,
      startX,
      startY,
      home,
      dx: 0,
      dy: 0,
      hasMoved: false,
      createLive: undefined,
      live: undefined,
    };
    this.#drag = drag;
    import('./live-drag.ts').then(
      (loaded) => {
        drag.createLive = loaded.createLiveDrag;
        if (this.#drag === drag) this.#follow(drag);
      },
      () => {
        // Off line a disc cannot be dragged, and all else goes on.
      },
    );
    disc.setPointerCapture(pointerId);
  };

  /** One finger on a disc moves it, and not the page; two zoom. */
  readonly #onTouchMove = (event: TouchEvent): void => {
    if (this.#drag && event.touches.length === 1) event.preventDefault();
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointerId !== event.pointerId) return;
    drag.dx = event.clientX - drag.startX;
    drag.dy = event.clientY - drag.startY;
    drag.hasMoved ||= Math.hypot(drag.dx, drag.dy) >= TAP_PX;
    this.#follow(drag);
  };

  /** Takes the actor where the pointer is, as soon as it has moved far enough and d3-force is there. */
  #follow(drag: Drag): void {
    if (!drag.live && drag.hasMoved) this.#begin(drag);
    drag.live?.moveBy(drag.dx, drag.dy);
  }

  readonly #onPointerEnd = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag?.pointerId !== event.pointerId) return;
    this.#drag = undefined;
    if (!drag.hasMoved) return;
    this.#hasEnded = true;
    this.#motion.moveTo(this.#host.scene ?? drag.home, RETURN_MOTION_MS);
    this.#host.requestUpdate();
  };

  #begin(drag: Drag): void {
    const live = drag.createLive?.(drag.home, drag.id);
    if (!live) return;
    drag.live = live;
    this.#motion.cut(drag.home);
    this.#motion.run(() => (this.#drag === drag ? live.nextScene() : undefined));
    this.#host.requestUpdate();
  }
}
