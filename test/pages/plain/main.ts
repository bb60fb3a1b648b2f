import { armDragSource, need } from '../shared/replica.ts';

// A page that is no AI site. It keeps what is typed and does nothing with it.
armDragSource();
need('#notes', HTMLTextAreaElement).placeholder = 'An ordinary page of the company';
