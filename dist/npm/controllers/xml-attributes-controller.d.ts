import type { LitElement, ReactiveController } from 'lit';
/** Tells the host of the attributes that it was written with in a page in XML: Chromium's parser (156) does not. */
export declare class XmlAttributesController implements ReactiveController {
    private readonly _host;
    constructor(_host: LitElement);
    hostConnected(): void;
}
