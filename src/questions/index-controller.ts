import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warn} from '../embed/warn.js';
import type {FlowController} from './flow-controller.js';
import {type Build, buildOf} from './indexes.js';

/** Milliseconds of work before the page gets a turn. */
const SLICE_MS = 8;

/** Indexing more than this takes seconds and tens of megabytes. */
const MANY = 20_000;

/**
 * Builds the index that the flow searches, in slices, while the visitor reads and types. Only the
 * latest index is worked on. Removing the element does not stop the work: the element may come back,
 * and another one may be waiting for the same index.
 */
export class IndexController implements ReactiveController {
  /** Resolves when the latest index is complete or no longer needed. */
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
        `preparing the search of ${length} entries takes seconds; for more than ${MANY}, use a search engine`,
      );
    this.pending = this._runSlices(build);
  }

  private async _runSlices(build: Build): Promise<void> {
    // `setTimeout` would wait four milliseconds, and a second on a page in the background.
    // All slices share one channel, because a garbage-collected port loses its message.
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
