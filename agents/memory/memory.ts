// What agents keep between the runs of a tenant. The host implements it.

export interface NewMemory {
  agent: string;
  /** Plain words. */
  content: string;
  /** What the words mean to the embedding model: at most 1,536 numbers. */
  embedding: Float32Array;
  embeddingModel: string;
  /** 0 to 1. */
  importance: number;
  /** Missing where it holds for all of the tenant's projects. */
  projectId?: string | undefined;
}

export interface Wanted {
  /** Of what is looked for, made by the same model as the memories'. */
  embedding: Float32Array;
  embeddingModel: string;
  /** Memories of this agent only. */
  agent?: string | undefined;
  limit: number;
}

export interface Recollection {
  id: string;
  agent: string;
  content: string;
  importance: number;
  /** Cosine of the angle between the two: 1 for the same direction, 0 for nothing in common. */
  similarity: number;
}

/** One tenant's memory. Every method rejects with a SitewrightError when the store cannot answer. */
export interface Memory {
  remember(this: void, memories: readonly NewMemory[]): Promise<void>;
  /** The nearest first. What is recalled counts as used. */
  recall(this: void, wanted: Wanted): Promise<Recollection[]>;
}
