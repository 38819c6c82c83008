import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

interface Place {
  variable: string;
  label: string;
  debian: string;
  paths: Partial<Record<NodeJS.Platform, string[]>>;
}

const windows = (...parts: string[]): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((root) => root !== undefined)
    .map((root) => path.join(root, ...parts));

const mac = (app: string, binary: string): string[] =>
  ['/Applications', path.join(homedir(), 'Applications')].map((root) =>
    path.join(root, `${app}.app`, 'Contents', 'MacOS', binary),
  );

const PLACES: Record<BrowserName, Place> = {
  chrome: {
    variable: 'CHROME_BIN',
    label: 'Chromium or Google Chrome (125 or later)',
    debian: 'chromium',
    paths: {
      linux: [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
        '/usr/bin/google-chrome-stable',
        '/snap/bin/chromium',
      ],
      darwin: [...mac('Chromium', 'Chromium'), ...mac('Google Chrome', 'Google Chrome')],
      win32: [
        ...windows('Chromium', 'Application', 'chrome.exe'),
        ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    label: 'Firefox (142 or later)',
    debian: 'firefox-esr',
    paths: {
      linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox'],
      darwin: mac('Firefox', 'firefox'),
      win32: windows('Mozilla Firefox', 'firefox.exe'),
    },
  },
};

const installed = (place: Place): string | undefined => place.paths[process.platform]?.find(existsSync);

function installOnDebian(packages: string[]): void {
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=400', '-y', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update');
  apt('install', '--no-install-recommends', ...packages, 'fonts-liberation');
}

/**
 * Path of a browser to test with: `CHROME_BIN` or `FIREFOX_BIN`, then the usual places, then Debian's
 * package where we are root. Throws an error that says what to install.
 */
export function findBrowser(name: BrowserName): string {
  const place = PLACES[name];
  const chosen = process.env[place.variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${place.variable} points at ${chosen}, and there is no such file.`);
  }
  const here = installed(place);
  if (here) return here;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing ${place.debian} from Debian's packages, once.`);
    installOnDebian([place.debian]);
    const now = installed(place);
    if (now) return now;
  }
  throw new Error(
    `No ${place.label} was found. Install it (on Debian: apt-get install ${place.debian}), or set ${place.variable} to its path.`,
  );
}
