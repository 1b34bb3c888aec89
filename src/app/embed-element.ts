import { EMBED_VERSION, type EmbedPlace, type HostMessage, type PageMessage } from '#src/consult/embed-protocol.ts';

/** What each language calls the frame, for people who do not see it. */
const TITLES: Readonly<Record<string, string>> = {
  en: 'Unknot: what a muscle knot is, and what helps',
  es: 'Unknot: qué es un nudo muscular y qué ayuda',
};

/** Scripts and our own storage; links and calls open outside; the page may print. It can never move the page around it. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** A lying tablet, an upright one, a phone: as high as the page wants to be at that width, unless `height` says otherwise. */
const STYLE = `
:host { display: block; container-type: inline-size }
:host([hidden]) { display: none }
iframe { display: block; width: 100%; height: 780px; border: 0 }
@container (min-width: 700px) { iframe { height: 1024px } }
@container (min-width: 1000px) { iframe { height: 760px } }
`;

type OpenWish = Omit<Extract<HostMessage, { type: 'open' }>, 'unknot' | 'type'>;

/**
 * `<unknot-back place="rhomboids" side="left" chapter="knot" lang="es" height="720">`: the page in a frame.
 *
 * `src` is the folder of the page, by default that of this module. Says `unknot-ready`, `unknot-view` and
 * `unknot-problem` as events; `open()` and `speak()` work where the page's `embed.json` lists this site.
 */
class UnknotBack extends HTMLElement {
  static readonly observedAttributes = ['place', 'side', 'chapter', 'lang', 'src', 'height'];

  readonly #frame = document.createElement('iframe');
  #ready = false;
  /** Attributes that changed since the frame was last told. */
  #changed = new Set<string>();
  #waiting: HostMessage[] = [];

  constructor() {
    super();
    const frame = this.#frame;
    frame.setAttribute('sandbox', SANDBOX);
    frame.setAttribute('loading', 'lazy');
    frame.setAttribute('referrerpolicy', 'no-referrer');
    frame.setAttribute('allow', 'clipboard-write; fullscreen');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    const shadow = this.attachShadow({ mode: 'open' });
    // as a sheet, because the policy of the site may forbid inline styles
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(frame);
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#ready = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    // several set in a row are one change
    if (this.#changed.size === 0) queueMicrotask(() => this.#follow());
    this.#changed.add(name);
  }

  /** Opens a view: `open({ place: 'rhomboids', side: 'left', chapter: 'knot' })`. */
  open(view: OpenWish): void {
    this.#send({ unknot: EMBED_VERSION, type: 'open', ...view });
  }

  /** Speaks another language: `speak('es')`. */
  speak(lang: string): void {
    this.#send({ unknot: EMBED_VERSION, type: 'language', lang } as HostMessage);
  }

  /** The folder of the page. Nothing but a web address is taken. */
  get #base(): URL {
    const own = new URL(/* @vite-ignore */ '.', import.meta.url);
    try {
      const base = new URL(this.getAttribute('src') ?? own, document.baseURI);
      if (!/^https?:$/.test(base.protocol)) return own;
      if (!base.pathname.endsWith('/')) base.pathname = base.pathname.replace(/[^/]*\.html?$/, '') || '/';
      if (!base.pathname.endsWith('/')) base.pathname += '/';
      return base;
    } catch {
      return own;
    }
  }

  #address(): string {
    const [place, side, chapter, lang] = ['place', 'side', 'chapter', 'lang'].map((name) => this.getAttribute(name)?.trim() ?? '');
    const address = new URL(this.#base);
    address.search = lang ? new URLSearchParams({ lang }).toString() : '';
    const parts = !place || place === 'home' ? [] : place === 'hurt' ? [place] : [place, side || 'left', chapter || 'meet'];
    address.hash = `/${parts.map(encodeURIComponent).join('/')}`;
    return address.href;
  }

  /** Loads the frame anew, and dresses it. */
  #show(): void {
    this.#ready = false;
    this.#changed.clear();
    this.#dress();
    this.#frame.src = this.#address();
  }

  #dress(): void {
    const lang = (this.getAttribute('lang') ?? 'en').slice(0, 2).toLowerCase();
    this.#frame.title = TITLES[lang] ?? TITLES['en']!;
    const height = this.getAttribute('height')?.trim() ?? '';
    this.#frame.style.height = '';
    // what is no length is not taken
    this.#frame.style.height = /^\d+$/.test(height) ? `${height}px` : height;
  }

  #follow(): void {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    if (!this.isConnected || changed.size === 0) return;
    if (changed.has('src') || (!this.#ready && !onlyHeight(changed))) {
      this.#show();
      return;
    }
    this.#dress();
    const wish = (name: string): string | undefined => this.getAttribute(name)?.trim() || undefined;
    const [side, chapter, lang] = [wish('side'), wish('chapter'), wish('lang')];
    if (['place', 'side', 'chapter'].some((name) => changed.has(name))) {
      this.open({ place: (wish('place') ?? 'home') as EmbedPlace, ...(side && { side }), ...(chapter && { chapter }), ...(lang && changed.has('lang') && { lang }) } as OpenWish);
    } else if (changed.has('lang') && lang) this.speak(lang);
  }

  #send(message: HostMessage): void {
    if (this.#ready) this.#frame.contentWindow?.postMessage(message, this.#base.origin);
    else this.#waiting.push(message);
  }

  readonly #hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.#frame.contentWindow || origin !== this.#base.origin) return;
    if (data === null || typeof data !== 'object' || (data as PageMessage).unknot !== EMBED_VERSION) return;
    const { unknot, type, ...detail } = data as PageMessage;
    if (type === 'ready') {
      this.#ready = true;
      for (const message of this.#waiting.splice(0)) this.#send(message);
    } else if (type !== 'view' && type !== 'problem') return;
    this.dispatchEvent(new CustomEvent(`unknot-${type}`, { detail: { unknot, ...detail }, bubbles: true }));
  };
}

const onlyHeight = (names: ReadonlySet<string>): boolean => names.size === 1 && names.has('height');

if (!customElements.get('unknot-back')) customElements.define('unknot-back', UnknotBack);
