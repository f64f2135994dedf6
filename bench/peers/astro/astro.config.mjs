// Plain static pages; nothing on top of what Astro does by itself.
import { defineConfig } from 'astro/config';

export default defineConfig({ output: 'static', site: 'https://tanseys.example' });
