import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Flow, FlowInputs} from './flow.js';
import {createPipeline} from './pipeline.js';
import type {SourceController} from './source-controller.js';

/** Resolves the flow in every update, from what the source has settled until then. */
export class FlowController implements ReactiveController {
  /** Since the first update. */
  current!: Flow;
  private readonly _resolve = createPipeline();

  constructor(
    host: ReactiveControllerHost,
    private readonly _source: SourceController,
    private readonly _inputs: () => Omit<FlowInputs, 'source'>,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.current = this._resolve({...this._inputs(), source: this._source.state});
  }
}
