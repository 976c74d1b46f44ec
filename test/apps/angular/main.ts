// Links the libraries, which their packages hold half compiled, while the app runs.
import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {AppComponent} from './app.component.js';

document.body.append(document.createElement('app-root'));
void bootstrapApplication(AppComponent);
