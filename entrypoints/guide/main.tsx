import '@/components/parts/tokens.css';
import { GuidePage } from '@/components/guide/GuidePage.tsx';
import { mount } from '@/components/parts/mount.tsx';

mount(<GuidePage />);
