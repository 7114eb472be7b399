/** The form for times without a network: a service worker keeps what this page has loaded, and nothing else. */
import type { DeskClient } from './desk-client.ts';
import type { FormPage } from './view.ts';

/** Keeps the page; `done` hears when it can be opened without a network. */
export async function keepOffline(
  { addresses }: FormPage,
  client: DeskClient,
  done: () => void,
): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const ofWorker = await client.ask('loaded', ...([] as const));
    await navigator.serviceWorker.register(addresses.offline, { scope: addresses.page });
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const page = new URL(addresses.page, location.href).href;
    const data = new URL(addresses.data, location.href).href;
    const own = [page, data, ...loaded, ...ofWorker].filter(
      (address) => address.startsWith(`${location.origin}/`) && !address.endsWith('/nguon.zip'),
    );
    const channel = new MessageChannel();
    channel.port1.onmessage = ({ data: isKept }) => {
      if (isKept === true) done();
    };
    active?.postMessage({ keep: [...new Set(own)] }, [channel.port2]);
  } catch {
    // One can write without it, while there is a network.
  }
}
