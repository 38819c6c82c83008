import { z } from 'zod';

// zod's compiled parsers need `new Function`, which the extension's CSP forbids; this must run before any schema is built.
z.config({ jitless: true });

export { z };
