// A document without a browser, for Lit to draw into. Lit looks for one as soon as it is loaded: import this file first.
import { Window } from 'happy-dom';

const { document } = new Window();

Object.assign(globalThis, { document });
