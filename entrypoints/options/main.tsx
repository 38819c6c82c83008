import '@/components/parts/tokens.css';
import { OptionsPage } from '@/components/options/OptionsPage.tsx';
import { mount } from '@/components/parts/mount.tsx';

mount(<OptionsPage />);
