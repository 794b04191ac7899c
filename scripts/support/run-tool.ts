import { spawn } from 'node:child_process';

export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

interface ToolOptions {
  /** Prints its output as it arrives. */
  readonly echo?: boolean;
  /** Variables to add to the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a tool of node_modules and collects its output. */
export function runTool(tool: string, args: readonly string[], { echo = false, env = {} }: ToolOptions = {}): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env };
    const child = spawn(tool, args, { env: environment, shell: process.platform === 'win32' });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString();
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
