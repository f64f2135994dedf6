// The settings. A feature adds its own part as one line.
import { createFileRoute } from '@tanstack/react-router';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';

export const Route = createFileRoute('/settings')({ component: SettingsRoute });

function SettingsRoute() {
  const { client } = Route.useRouteContext();
  return <SettingsScreen client={client} />;
}
