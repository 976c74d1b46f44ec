// Finishes compiling the libraries at run time, because their packages are only partially compiled.
import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {AppComponent} from './app.component.js';

document.body.append(document.createElement('app-root'));
void bootstrapApplication(AppComponent);
