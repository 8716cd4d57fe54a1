/** Entry of the page: defines the explorer that `index.html` already holds. */
import '../explorer/alliance-explorer.ts';
