import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../embed/warn.js';
import type {FlowController} from './flow-controller.js';
import {type Build, buildOf} from './indexes.js';

/** Milliseconds of work after which the page has its turn. */
const SLICE_MS = 8;

/** Indexing more takes seconds and tens of megabytes. */
const MANY = 20_000;

/**
 * Builds the index that the flow searches, in slices, while the visitor reads and types; only the one
 * wanted last is worked on. Removing the element does not stop it: it may come back, and another may
 * wait for the same index.
 */
export class IndexController implements ReactiveController {
  /** Resolves when the index wanted last is complete or no longer wanted. */
  pending: Promise<void> = Promise.resolve();
  private _wanted: Build | null = null;

  constructor(
    private readonly _host: ReactiveControllerHost,
    private readonly _flow: FlowController,
  ) {
    _host.addController(this);
  }

  hostUpdate(): void {
    const {searched} = this._flow.current;
    const build = searched && buildOf(searched);
    if (!build || build === this._wanted) return;
    this._wanted = build;
    if (build.index) return;
    const {length} = searched.entries;
    if (length > MANY)
      warn(
        `searching ${length} entries takes seconds to prepare; for more than ${MANY}, use a search engine`,
      );
    this.pending = this._drive(build);
  }

  private async _drive(build: Build): Promise<void> {
    // Not `setTimeout`, which waits four milliseconds, and a second in a page in the background.
    // One channel for all slices: a port that is collected takes its message along.
    const {port1, port2} = new MessageChannel();
    while (build === this._wanted && !build.index && !build.error) {
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
      build.advance(SLICE_MS);
    }
    port1.close();
    if (build === this._wanted) this._host.requestUpdate();
  }
}
