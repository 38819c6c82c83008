import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ToolbarClick } from '@/lib/messages.ts';

/** WXT types the browser as Chrome's. */
interface FirefoxOnly {
  sidebarAction: { open(): Promise<void> };
}

/** A panel that is already open hears that the click has granted the tab; a panel that is not, reads the tab when it opens. */
function tellOpenPanel(tab: { id?: number | undefined; windowId: number }): void {
  if (tab.id === undefined) return;
  const message: ToolbarClick = { kind: 'toolbar-click', tabId: tab.id, windowId: tab.windowId };
  // Rejects when no panel is open: there is nobody to tell then.
  browser.runtime.sendMessage(message).catch(() => undefined);
}

export default defineBackground(() => {
  if (import.meta.env.BROWSER === 'firefox') {
    browser.action.onClicked.addListener((tab) => {
      // `toggle` would close the panel on the second click, which is meant to grant the page again.
      void (browser as unknown as FirefoxOnly).sidebarAction.open();
      tellOpenPanel(tab);
    });
  } else {
    // `openPanelOnActionClick: true` opens the panel without granting activeTab.
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
    browser.action.onClicked.addListener((tab) => {
      // Nothing may be awaited before `open`: it needs the click.
      void browser.sidePanel.open({ windowId: tab.windowId });
      tellOpenPanel(tab);
    });
  }
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
