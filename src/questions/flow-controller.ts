import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Flow, FlowInputs} from './flow-types.js';
import {createPipeline} from './pipeline.js';
import type {SourceController} from './source-controller.js';

/** Resolves the flow during every update, from the current state of the source. */
export class FlowController implements ReactiveController {
  /** Set since the first update. */
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
