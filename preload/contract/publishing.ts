// What may be asked about publishing: where a site can go, what would change, what is there, and going back.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { askedByAdmin, askedByMember, askedByViewer } from './asked.ts';
import { PUBLISH_REFUSALS as REFUSALS } from './refusals.ts';

export const HostView = z.object({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  /** What it has to be told, in this order. */
  fields: z.array(
    z.object({ key: z.string(), label: z.string(), hint: z.string(), isSecret: z.boolean(), isOptional: z.boolean() }),
  ),
  /** Where a token is made and the least it has to allow. */
  token: z.object({ page: z.string(), rights: z.array(z.string()) }).optional(),
  /** Whose account is connected; missing while none is. */
  account: z.string().optional(),
  canPreview: z.boolean(),
  /** Whether a site there can be given a domain from here. */
  keepsDomains: z.boolean(),
});
export type HostView = z.infer<typeof HostView>;

const CheckWords = z.object({
  /** As a claim that holds when all is well. */
  label: z.string(),
  words: z.string(),
});

export const CheckItem = CheckWords.extend({
  id: z.string(),
  /** `stop`: going live like this would harm the client. */
  state: z.enum(['done', 'look', 'stop']),
  german: CheckWords,
  /** Whether a test enquiry can be sent once something is published there. */
  canTry: z.boolean().optional(),
  /** Where visitors see the site, to be entered as its own address. */
  address: z.string().optional(),
});
export type CheckItem = z.infer<typeof CheckItem>;

export const Access = z.object({ account: z.string(), may: z.array(z.string()), lacks: z.array(z.string()) });
export type Access = z.infer<typeof Access>;

export const PublishPlan = z.object({
  siteName: z.string(),
  files: z.number(),
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
  bytes: z.number(),
  toSend: z.object({ files: z.number(), bytes: z.number() }),
});
export type PublishPlan = z.infer<typeof PublishPlan>;

export const DeploymentView = z.object({
  id: z.string(),
  host: z.string(),
  kind: z.enum(['preview', 'production']),
  state: z.enum(['pending', 'staged', 'live', 'replaced', 'failed', 'withdrawn']),
  url: z.string().optional(),
  message: z.string().optional(),
  at: z.date(),
});
export type DeploymentView = z.infer<typeof DeploymentView>;

export const PublishEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('phase'), words: z.string() }),
  z.object({ type: z.literal('sent'), files: z.number(), ofFiles: z.number(), bytes: z.number(), ofBytes: z.number() }),
  /** The host asked for patience. */
  z.object({ type: z.literal('wait'), words: z.string(), delayMs: z.number() }),
  z.object({ type: z.literal('deployed'), url: z.string().optional(), files: z.number(), bytes: z.number() }),
  /** Everything was fetched back from there. */
  z.object({
    type: z.literal('probed'),
    checked: z.number(),
    faults: z.array(z.object({ path: z.string(), words: z.string() })),
  }),
]);
export type PublishEvent = z.infer<typeof PublishEvent>;

/** What came of a test enquiry. */
export const EnquiryReport = z.object({ state: z.enum(['arrived', 'lost']), words: z.string() });
export type EnquiryReport = z.infer<typeof EnquiryReport>;

export const DomainReport = z.object({
  /** Those that the host wants; none where it sets them itself. */
  records: z.array(
    z.object({
      name: z.string(),
      type: z.enum(['A', 'AAAA', 'CNAME', 'NS', 'TXT']),
      values: z.array(z.string()).readonly(),
      /** What is there now. */
      found: z.array(z.string()),
      /** Names that an address comes from and should not. */
      through: z.array(z.string()),
      state: z.enum(['right', 'missing', 'wrong']),
    }),
  ),
  certificate: z
    .discriminatedUnion('type', [
      z.object({ type: z.literal('valid'), until: z.date(), issuer: z.string() }),
      z.object({ type: z.enum(['issued', 'waiting', 'none', 'invalid']) }),
    ])
    .optional(),
  /** What the host itself says; empty where it says nothing. */
  words: z.string(),
});
export type DomainReport = z.infer<typeof DomainReport>;

const project = z.object({ projectId: z.string() });
const place = project.extend({ host: z.string() });
const domain = place.extend({ domain: z.string().max(300) });

export const publishing = {
  hosts: askedByViewer.input(project).output(z.array(HostView)).errors(REFUSALS),
  checklist: askedByViewer
    .input(project.extend({ host: z.string().optional() }))
    .output(z.array(CheckItem))
    .errors(REFUSALS),
  /** Newest first. */
  deployments: askedByViewer.input(project).output(z.array(DeploymentView)).errors(REFUSALS),
  /** Checks with the host what this may do, and keeps it: what is secret in the vault of this machine. */
  connect: askedByAdmin
    .input(place.extend({ settings: z.record(z.string().max(100), z.string().max(20_000)) }))
    .output(Access)
    .errors(REFUSALS),
  disconnect: askedByAdmin.input(place).output(z.void()).errors(REFUSALS),
  /** Changes nothing anywhere. */
  plan: askedByMember.input(place).output(PublishPlan).errors(REFUSALS),
  /** Leaving the stream stops it; what is at the host already is not sent again. */
  publish: askedByMember
    .input(place.extend({ isPreview: z.boolean() }))
    .output(eventIterator(PublishEvent))
    .errors(REFUSALS),
  /** Sends a test enquiry by the form of what was published there last, and looks whether it arrives. */
  tryForm: askedByMember.input(place).output(EnquiryReport).errors(REFUSALS),
  /** Those that the site has at that host. */
  domains: askedByViewer.input(place).output(z.array(z.string())).errors(REFUSALS),
  /** Gives it one there and looks how its records stand; given once, it only looks. */
  giveDomain: askedByMember.input(domain).output(DomainReport).errors(REFUSALS),
  removeDomain: askedByMember.input(domain).output(z.void()).errors(REFUSALS),
  /** The sheet for the client: what they own, where, and how to leave. */
  handover: askedByViewer
    .input(project)
    .output(z.object({ fileName: z.string(), html: z.string() }))
    .errors(REFUSALS),
  /** Shows visitors a preview, or what they saw before. */
  show: askedByMember
    .input(project.extend({ deploymentId: z.string() }))
    .output(z.object({ url: z.string().optional() }))
    .errors(REFUSALS),
};
