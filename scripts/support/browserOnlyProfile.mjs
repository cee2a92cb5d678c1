// A VS Code profile for the editor that runs in a browser alone: it lies in a database of the browser's.

/**
 * Writes the user's settings before the workbench is there. For some that change later it asks to be loaded anew, and in a test run it takes the answer to be yes:
 * it would then leave while the suites begin, and where that takes long, call them ended with 1.
 * @param {import('playwright-core').Page} page
 * @param {string} address where the workbench will be
 * @param {Record<string, unknown>} settings
 */
export async function writeBrowserSettings(page, address, settings) {
  // Any file beside the workbench: the database belongs to the address.
  await page.goto(`${address}/static/build/manifest.json`);
  await page.evaluate(putSettings, JSON.stringify(settings));
}

/**
 * Runs in the page. The names and the version are the editor's own: of a database that lacks a store it makes an empty one.
 * @param {string} text
 * @returns {Promise<void>}
 */
function putSettings(text) {
  const files = 'vscode-userdata-store';
  const stores = [files, 'vscode-logs-store', 'vscode-filehandles-store'];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('vscode-web-db', 3);
    opening.onerror = () => {
      reject(new Error(`The settings could not be written: ${opening.error}`));
    };
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store);
    };
    opening.onsuccess = () => {
      const writing = opening.result.transaction(files, 'readwrite');
      writing.objectStore(files).put(text, '/User/settings.json');
      writing.onabort = () => {
        reject(new Error(`The settings could not be written: ${writing.error}`));
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
