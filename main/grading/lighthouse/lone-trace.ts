// Lighthouse's recording of a page's load, during which nothing else is to be done on the machine.
import type Trace from 'lighthouse/core/gather/gatherers/trace.js';

export interface Timing {
  /** Resolves when nobody else is at work. */
  begin(this: void): Promise<void>;
  /** Others may go on. Not called where the page does not load. */
  end(this: void): void;
}

export async function loneTrace({ begin, end }: Timing): Promise<typeof Trace> {
  const { default: Recording } = await import('lighthouse/core/gather/gatherers/trace.js');

  return class LoneTrace extends Recording {
    override async startSensitiveInstrumentation(context: Parameters<Trace['startSensitiveInstrumentation']>[0]): Promise<void> {
      await begin();
      await super.startSensitiveInstrumentation(context);
    }

    override async stopSensitiveInstrumentation(context: Parameters<Trace['stopSensitiveInstrumentation']>[0]): Promise<void> {
      end();
      await super.stopSensitiveInstrumentation(context);
    }
  };
}
