import type { Published } from './verify-download.ts';
import { requireElement, findPart } from '../../browser/require-element.ts';

/** Lets a reader check the zip on the page itself. Leaves quietly where the page has no place for it. */
export function startVerify(): void {
  const root = document.querySelector<HTMLElement>('[data-verify]');
  if (!root) return;
  const input = requireElement(root, 'input[type="file"]', HTMLInputElement);
  input.addEventListener('change', () => void verify(root, [...(input.files ?? [])]));
}

async function verify(root: HTMLElement, files: readonly File[]): Promise<void> {
  const status = findPart(root, 'verified');
  if (files.length === 0) return;
  try {
    const { checkFiles } = await import('./check-files.browser.ts');
    status.textContent = await checkFiles(files, readPublished(root), (text) => (status.textContent = text));
  } catch {
    status.textContent = root.dataset['failed'] ?? '';
  }
}

/** The build writes checksum and size into the page once the zip is made; the copy in the zip has neither. */
function readPublished(root: HTMLElement): Published {
  const { edition = '' } = root.dataset;
  const [sha256, size] = ['sha256', 'bytes'].map((name) => document.querySelector(`[data-fact="${name}"]`)?.textContent ?? '');
  return /^[0-9a-f]{64}$/.test(sha256 ?? '') ? { edition, sha256, size: Number(size?.replace(/\D/g, '')) } : { edition };
}
