/** The data that the templates read, and the actions that they can call. */
import type {Dataset} from '../../src/core/types.js';
import type {Config, Scheme} from './config.js';
import type {PairResult} from './contrast.js';
import type {Facts} from './facts.js';
import type {Messages} from './messages/en.js';
import type {Problem} from './problems.js';
import type {Piece, Platform} from './snippets/platforms.js';

export type PreviewScheme = 'auto' | Scheme;

/** In pixels; 0 means the available width. */
export const WIDTHS = [280, 360, 768, 0] as const;
export type Width = (typeof WIDTHS)[number];

export interface View {
  readonly config: Config;
  readonly facts: Facts;
  readonly messages: Messages;
  readonly ui: 'ja' | 'en';
  readonly otherUi: 'ja' | 'en';
  /** Topics and questions in the language of the configurator. */
  readonly dataset: Dataset;
  /** Topic ids in the order of the list, including unticked ones. */
  readonly order: readonly string[];
  readonly selected: readonly string[];
  readonly contrast: readonly PairResult[];
  readonly problems: readonly Problem[];
  readonly platform: Platform;
  readonly pieces: readonly Piece[];
  /** The first snippet, for the button beside the preview. */
  readonly html: string;
  readonly fallback: {readonly text: string; readonly href: string};
  readonly scheme: PreviewScheme;
  readonly width: Width;
  /** Null until something is pasted. */
  readonly pasted: {readonly problems: readonly Problem[]; readonly isRead: boolean} | null;
  /** The widget's reports about the page's questions. */
  readonly ownProblems: readonly string[];
  readonly announcement: string;
}

export interface Actions {
  readonly setAttribute: (name: string, value: string | null) => void;
  readonly setVariable: (name: string, value: string | null) => void;
  readonly setSide: (scheme: Scheme, name: string, value: string) => void;
  readonly setLook: (id: string) => void;
  readonly change: (change: Partial<Config>) => void;
  readonly tickTopic: (id: string, isOn: boolean) => void;
  /** Moves a topic within the list. */
  readonly moveTopic: (id: string, to: number) => void;
  readonly tickEntry: (id: string, isOn: boolean) => void;
  readonly setPlatform: (platform: Platform) => void;
  readonly setScheme: (scheme: PreviewScheme) => void;
  readonly setWidth: (width: Width) => void;
  readonly read: (text: string) => void;
  readonly copy: (text: string, source: Element | null) => void;
  readonly share: () => void;
  readonly reset: () => void;
  readonly frameLoaded: (frame: HTMLIFrameElement) => void;
}
