// The settings, and among them the keys.
import { createFileRoute } from '@tanstack/react-router';
import { KeyList } from '../features/palette/key-list.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';

export const Route = createFileRoute('/settings')({ component: SettingsRoute });

function SettingsRoute() {
  const { client } = Route.useRouteContext();
  return (
    <SettingsScreen client={client}>
      <KeyList />
    </SettingsScreen>
  );
}
