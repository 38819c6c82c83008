import '@/components/parts/tokens.css';
import { Panel } from '@/components/panel/Panel.tsx';
import { PageAccessProvider } from '@/components/panel/page-access.ts';
import { mount } from '@/components/parts/mount.tsx';
import { createPageAccess } from './page-access.ts';

const access = await createPageAccess();
mount(
  <PageAccessProvider value={access}>
    <Panel />
  </PageAccessProvider>,
);
