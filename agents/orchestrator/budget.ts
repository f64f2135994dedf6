// Money and tokens: set aside before a step begins, reconciled with what it came to. The host keeps the account.

export interface Cost {
  usd: number;
  tokens: number;
}

export interface StepClaim {
  /** The step's key. */
  key: string;
  agent: string;
  /** The most it may come to. */
  estimate: Cost;
}

export interface Reservation {
  /** What the step truly came to. It counts even where it is more than was set aside: the provider has charged it. */
  settle(this: void, actual: Cost): Promise<void>;
}

export interface Budget {
  /**
   * To be called before each call that costs something.
   *
   * @throws SitewrightError `precondition` when the run's or the tenant's cap would be passed, `cancelled` when the run was stopped or
   *   another worker has taken it over. Then the call must not be made.
   */
  reserve(this: void, claim: StepClaim): Promise<Reservation>;
}
