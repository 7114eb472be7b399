/** /soan/ngoai-tuyen.js: the service worker of the form, beside its page: it serves nothing above its own address. */
import script from '../../form/offline-worker.js?raw';

/** Answers with the script. */
export function GET() {
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
