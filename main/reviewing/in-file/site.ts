// Shows a page of the site in a frame that may load nothing, with its pins; hears where somebody points.
import type { FromFrame, ToFrame } from '../../../preload/contract/frame.ts';

export function installSite(): void {
  const review = window.sitewrightReview;
  const { data, at, t } = review;
  let port: MessagePort | undefined;
  const tell = (message: ToFrame) => port?.postMessage(message);

  const draw = () => {
    tell({ type: 'show-pins', pins: review.pins() });
    tell({ type: 'open-pin', id: review.opened });
    tell({ type: 'choose-place', isOn: review.isPlacing, hint: t('choosing'), hasKeys: true });
    if (review.isPlacing) at('site').focus();
  };

  const hear = ({ data: message }: MessageEvent<FromFrame>) => {
    if (message.type === 'ready') draw();
    if (message.type === 'followed') review.show(message.path);
    if (message.type === 'pin-left') review.change(() => (review.isPlacing = false));
    if (message.type === 'pin-opened') review.change(() => (review.opened = message.id));
    if (message.type === 'pinned') {
      review.change(() => {
        review.isPlacing = false;
        review.draft = { page: review.page, touched: message.touched };
      });
    }
  };

  review.drawers.push(draw);
  review.show = (path) => {
    const page = data.pages.find((each) => each.path === path) ?? data.pages.find((each) => each.path === `${path}/`);
    if (!page) return;
    review.page = page.path;
    port = undefined;
    at('site').setAttribute('srcdoc', review.composed(page.html));
    const pages = at('page');
    if (pages instanceof HTMLSelectElement) pages.value = page.path;
  };
  at('site').addEventListener('load', (event) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', hear);
    port1.start();
    port = port1;
    const frame = event.target instanceof HTMLIFrameElement ? event.target.contentWindow : undefined;
    frame?.postMessage('sitewright:review', '*', [port2]);
  });
}
