/** Fetches the search once there is something to find: a query in the address, or a reader at the box. */
const box = document.querySelector<HTMLElement>('bc-search');

const begin = () => {
  // What every question is read by comes meanwhile.
  const vocabulary = document.createElement('link');
  vocabulary.rel = 'preload';
  vocabulary.as = 'fetch';
  vocabulary.crossOrigin = 'anonymous';
  vocabulary.href = box?.dataset.vocabulary ?? '';
  document.head.append(vocabulary);
  void import('./client.ts');
};

const isAsked = new URLSearchParams(location.search).has('q');
if (isAsked || box?.contains(document.activeElement)) begin();
else {
  const calls = new AbortController();
  for (const event of ['focusin', 'pointerover'])
    box?.addEventListener(
      event,
      () => {
        calls.abort();
        begin();
      },
      { signal: calls.signal },
    );
}
