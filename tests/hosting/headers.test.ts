import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASKED_EACH_TIME, cacheControlOf, CONTENT_SECURITY_POLICY, KEPT_FOR_GOOD, SECURITY_HEADERS } from '../../hosting/headers.ts';
import { renderHeadersFile, renderNginx } from '../../hosting/render.ts';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('what a web server says', () => {
  it('is the same in every file for servers: after a change run "npm run hosting"', () => {
    expect(read('public/_headers')).toBe(renderHeadersFile());
    expect(read('hosting/nginx.conf')).toBe(renderNginx());
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(renderHeadersFile()).toContain(`${name}: ${value}`);
      // nginx inherits no header into a location that has some of its own
      expect(renderNginx().split(`add_header ${name} "${value}" always;`).length - 1).toBe(renderNginx().split(/\n {2}location /).length - 1);
    }
  });

  it('lets no inline code and no other site in, and asks the device for nothing', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "worker-src 'self'", "manifest-src 'self'"]) expect(CONTENT_SECURITY_POLICY).toContain(part);
    // a page cannot say it of itself
    expect(CONTENT_SECURITY_POLICY).not.toContain('frame-ancestors');
    expect(SECURITY_HEADERS['Content-Security-Policy']).toContain('frame-ancestors');
    expect(SECURITY_HEADERS).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    for (const value of Object.values(SECURITY_HEADERS)) expect(value).not.toMatch(/["\n]/);
  });

  it('keeps for good only what has a hash in its name', () => {
    expect(cacheControlOf('/assets/start-BGAY2rni.js')).toBe(KEPT_FOR_GOOD);
    for (const file of ['/', '/index.html', '/sw.js', '/clinic.json', '/manifest.webmanifest', '/assets.html', '/other/assets/x.js']) expect(cacheControlOf(file), file).toBe(ASKED_EACH_TIME);
  });
});
