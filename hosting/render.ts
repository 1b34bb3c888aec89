import { ASKED_EACH_TIME, ASSETS, KEPT_FOR_GOOD, SECURITY_HEADERS } from './headers.ts';

const MADE = 'Made from hosting/headers.ts by "npm run hosting". Change it there.';

/** `_headers`, read by Netlify, Cloudflare Pages and others. A later rule that matches adds its headers, so no rule says one twice. */
export function renderHeadersFile(): string {
  const block = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const askedEachTime = ['/', '/index.html', '/sw.js', '/clinic.json', '/manifest.webmanifest', '/embed.json'];
  return [
    `# ${MADE}`,
    block('/*', SECURITY_HEADERS),
    block(`/${ASSETS}/*`, { 'Cache-Control': KEPT_FOR_GOOD }),
    // any site may load the element; who may hold the page in a frame is said above
    block('/embed.js', { 'Access-Control-Allow-Origin': '*', 'Cache-Control': ASKED_EACH_TIME }),
    ...askedEachTime.map((path) => block(path, { 'Cache-Control': ASKED_EACH_TIME })),
    '',
  ].join('\n');
}

/** A whole `server` block for nginx. A `location` with headers of its own inherits none, so each says all. */
export function renderNginx(): string {
  const headers = (cache: string): string =>
    Object.entries({ ...SECURITY_HEADERS, 'Cache-Control': cache })
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  return `# ${MADE}
# Put this into /etc/nginx/conf.d/, and the built folder dist/ where root says. Add your certificate: offline use needs https.
server {
  listen 80;
  server_name _;
  root /srv/unknot;
  index index.html;

  include mime.types;
  types {
    application/manifest+json webmanifest;
    model/gltf-binary glb;
  }
  gzip on;
  gzip_min_length 512;
  gzip_types text/css application/javascript text/javascript application/json application/manifest+json image/svg+xml model/gltf-binary;

  # other versions have other names
  location ~ /${ASSETS}/ {
    try_files $uri =404;
${headers(KEPT_FOR_GOOD)}
  }
  # any site may load the element; who may hold the page in a frame its policy says
  location = /embed.js {
    add_header Access-Control-Allow-Origin "*" always;
${headers(ASKED_EACH_TIME)}
  }
  # the page, the service worker, the clinic's own file and all else
  location / {
    try_files $uri $uri/ =404;
${headers(ASKED_EACH_TIME)}
  }
}
`;
}
