import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { netlifyConfiguration } from './netlify-configuration.ts';

writeFileSync(path.resolve(import.meta.dirname, '../../netlify.toml'), netlifyConfiguration());
