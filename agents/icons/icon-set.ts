// The one set of icons of a made site: Lucide, ISC licence, https://lucide.dev
import { ArrowLeft, ArrowRight, CalendarDays, Clock, Mail, MapPin, MoveLeft, MoveRight, Phone } from 'lucide-static';
import { SitewrightError } from '../site/error.ts';

const DRAWN: Readonly<Record<string, string>> = {
  'arrow-left': ArrowLeft,
  'arrow-right': ArrowRight,
  'calendar-days': CalendarDays,
  clock: Clock,
  mail: Mail,
  'map-pin': MapPin,
  'move-left': MoveLeft,
  'move-right': MoveRight,
  phone: Phone,
};

/**
 * What stands inside an icon's `<svg viewBox="0 0 24 24">`.
 * @param name Lucide's own
 * @throws SitewrightError `not-found` when the set has no such icon
 */
export function iconMarkup(name: string): string {
  const drawn = DRAWN[name];
  if (drawn === undefined)
    throw new SitewrightError('not-found', `There is no icon "${name}". Add it to agents/icons/icon-set.ts.`);
  return drawn
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .trim()
    .replaceAll(/>\s+</g, '><');
}
