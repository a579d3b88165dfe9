import { hydrateRoot } from 'react-dom/client';
import { Document } from './document';
import 'pressroom-ui/styles.css';
import './site.css';

hydrateRoot(document, <Document />);
