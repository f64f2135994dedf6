// A new site, whatever projects there are.
import { createFileRoute } from '@tanstack/react-router';
import { samplesQuery } from '../wire/queries.ts';
import { NewSite } from './-first-run.tsx';

export const Route = createFileRoute('/new')({
  loader: ({ context: { client, queries } }) => queries.ensureQueryData(samplesQuery(client)),
  component: NewSite,
});
