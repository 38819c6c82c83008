import '@/components/parts/tokens.css';
import { mount } from '@/components/parts/mount.tsx';
import { WelcomePage } from '@/components/welcome/WelcomePage.tsx';

mount(<WelcomePage />);
