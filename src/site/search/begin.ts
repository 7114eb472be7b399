/** Fetches the search once there is something to find: a query in the address, or a reader at the box. */
const begin = () => void import('./client.ts');

const box = document.querySelector('bc-search');
const isAsked = new URLSearchParams(location.search).has('q');
if (isAsked || box?.contains(document.activeElement)) begin();
else for (const event of ['focusin', 'pointerover']) box?.addEventListener(event, begin);
