/** An Angular app that configures the FAQ and listens to its events. */
import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, signal, viewChild} from '@angular/core';
import 'trust-faq';
import type {TrustFaq, TrustFaqToggleEvent} from 'trust-faq';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button type="button" (click)="topics.set(['government'])">Government</button>
    <button type="button" (click)="search()">Audits</button>
    <output>{{ opened() }}</output>
    <trust-faq
      #faq
      lang="en"
      class="faq"
      heading-level="3"
      [topics]="topics()"
      [hideTopics]="true"
      [messages]="{heading: 'From Angular'}"
      (trust-faq-toggle)="onToggle($event)"
      (trust-faq-search)="opened.set($event.detail.query)"
    ></trust-faq>
    <trust-faq lang="en" [data]="own"></trust-faq>
  `,
})
export class AppComponent {
  protected readonly topics = signal<readonly string[]>(['data']);
  protected readonly own = {
    entries: [{id: 'own', question: 'Own question?', answer: 'Own answer.'}],
  };
  protected readonly opened = signal('');
  private readonly _faq = viewChild.required<ElementRef<TrustFaq>>('faq');

  protected onToggle({detail}: TrustFaqToggleEvent): void {
    this.opened.set(`${detail.id} ${detail.open}`);
  }

  protected search(): void {
    void this._faq().nativeElement.search('audit');
  }
}
