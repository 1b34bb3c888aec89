/** The few parts of a service worker that ours uses. The types of pages and of workers cannot be read together. */

/** A file of the page: `revision` tells versions apart where the name does not. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

export interface LateEvent extends Event {
  /** The event lasts until the work is done. */
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LateEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface ToldEvent extends LateEvent {
  readonly data: unknown;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(which: { readonly type: 'window'; readonly includeUncontrolled: boolean }): Promise<readonly { readonly url: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LateEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ToldEvent) => void): void;
}
