// Runs axe-core on one page in a browser of its own, as its command line does. With --which it only names the browser.
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { findBrowser } from '../main/browser/find-browser.ts';

const [address = ''] = process.argv.slice(2);
const { executablePath, args, environment } = await findBrowser();

if (address === '--which') console.log(executablePath);
else {
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--no-sandbox'],
    env: { ...process.env, ...environment },
  });
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.evaluate(axe.source);
  await tab.evaluate('axe.run()');
  await browser.close();
}
