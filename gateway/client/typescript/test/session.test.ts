import { Code, ConnectError } from "@connectrpc/connect";
import { afterEach, describe, expect, inject, test } from "vitest";
import WebSocketOfNode from "ws";
import { Dialgate, type Event, GapReason, ProblemError, type Session, type SessionOptions } from "../dist/index.js";
import { type Proxy, proxy } from "./proxy.js";

const address = inject("address");
const webSocket = WebSocketOfNode as unknown as typeof WebSocket;
const clean: (() => Promise<void>)[] = [];
let names = 0;

afterEach(async () => {
  for (const f of clean.splice(0).reverse()) await f();
});

async function open(options: SessionOptions = {}, at = address): Promise<Session> {
  const s = await new Dialgate({ baseUrl: at }).open(options);
  clean.push(() => s.close());
  return s;
}

async function way(): Promise<Proxy> {
  const p = await proxy(address);
  clean.push(() => p.close());
  return p;
}

/** A name that no other test uses. */
function name(): string {
  return `Campaign ${++names}/ü`;
}

/** Sends again what may not have come through. */
async function insist(f: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await f();
      return;
    } catch (e) {
      if (!(e instanceof ConnectError) || e.code !== Code.Unavailable) throw e;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Follows the events of a session one by one; numbers have no holes. */
function follow(s: Session): { until(match: (e: Event) => boolean): Promise<Event> } {
  const events = s.events();
  let seen = 0n;
  return {
    async until(match) {
      for (;;) {
        const { value, done } = await events.next();
        if (done || !value) throw new Error("the events are over");
        const first = value.message.case === "gap" ? value.message.value.first : value.sequence;
        expect(first).toBe(seen + 1n);
        seen = value.sequence;
        if (match(value)) return value;
      }
    },
  };
}

describe.each(["fetch", "websocket"] as const)("events by %s", (events) => {
  const by = { events, webSocket };

  test("a predictive call", async () => {
    const campaign = name();
    const host = await open({
      ...by,
      setup: async (l) => {
        await l.campaigns.openCampaign({ campaign });
      },
    });
    await host.next("campaignOpen", 0n, (m) => m.campaign === campaign);
    const desk = await open(by);
    let after = desk.last;
    await desk.agents.logIn({ campaign, agent: `a${names}`, agentDescription: "Tom", agentExtensionIdentifier: `1${names}` });
    await desk.next("loggedIn", after);
    after = desk.last;
    await desk.agents.setAvailable({ campaign, agent: `a${names}` });
    await host.campaigns.makeCall({ campaign, call: "c1", telephoneNumber: "0199278328701" });
    const connected = await desk.next("agentConnect", after);
    expect(connected.call).toBe("c1");
    expect(connected.telephoneNumber).toBe("0199278328701");
    after = desk.last;
    await desk.agents.startWrap({ campaign, agent: `a${names}` });
    await desk.agents.completeTransaction({ campaign, agent: `a${names}`, agentOutcome: 0 });
    await desk.next("agentReady", after, (m) => m.call === "c1");
  });

  test("a connection that breaks costs nothing", async () => {
    const p = await way();
    const campaign = name();
    let setups = 0;
    const s = await open({ ...by, setup: async (l) => { setups++; await l.campaigns.openCampaign({ campaign }); } }, p.address);
    const f = follow(s);
    await f.until((e) => e.message.case === "campaignOpen");
    for (let i = 0; i < 5; i++) {
      p.cut();
      await insist(() => s.send("VS"));
      await f.until((e) => e.message.case === "dialerAdvise");
    }
    expect(setups).toBe(1);
    await s.campaigns.closeCampaign({ campaign });
  });

  test("a lost session is declared and replaced", async () => {
    const campaign = name();
    let setups = 0;
    const s = await open({
      ...by,
      setup: async (l, s) => {
        if (++setups === 2) throw new Error("not yet");
        const after = s.last;
        await l.campaigns.openCampaign({ campaign });
        await s.next("campaignOpen", after);
      },
    });
    const f = follow(s);
    await f.until((e) => e.message.case === "campaignOpen");
    for (let i = 0; i < 2; i++) {
      await new Dialgate({ baseUrl: address }).sessions.deleteSession({ session: s.link.id });
      const gap = await f.until((e) => e.message.case === "gap");
      expect(gap.message.case === "gap" && gap.message.value.reason).toBe(GapReason.SESSION_LOST);
      await f.until((e) => e.message.case === "campaignOpen");
      await insist(async () => s.send("VS"));
    }
    expect(setups).toBe(4);
  });

  test("a lost session without setup ends", async () => {
    const s = await open(by);
    const id = s.link.id;
    await s.send("VS");
    await s.next("dialerAdvise", 0n);
    await new Dialgate({ baseUrl: address }).sessions.deleteSession({ session: id });
    await expect(s.closed).rejects.toThrow(/ended|lost|no such session/);
    expect(() => s.link).toThrow(ConnectError);
  });
});

test("a rejection says why", async () => {
  const s = await open();
  const error = await s.campaigns.resumeCampaign({ campaign: "nothing" }).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ProblemError);
  const { code, problem, reason } = error as ProblemError;
  expect([code, reason, problem.sdmpCode, problem.status]).toEqual([Code.NotFound, "UNKNOWN_CAMPAIGN", 9022, 404]);
  const report = await s.next("errorReport", 0n);
  expect(report.errorCode).toBe(9022);
});

test("handlers are called until they are taken away", async () => {
  const s = await open();
  let called = 0;
  const remove = s.on("dialerAdvise", () => void called++);
  await s.send("VS");
  await expect.poll(() => called, { timeout: 20_000 }).toBe(1);
  remove();
  const after = s.last;
  await s.send("VS");
  await s.next("dialerAdvise", after);
  expect(called).toBe(1);
});

test.each(["fetch", "websocket"] as const)("a closed session gives the events that it had and takes no more messages, by %s", async (events) => {
  const s = await open({ events, webSocket });
  await s.send("VS");
  await s.close();
  const seen: Event[] = [];
  for await (const e of s.events()) seen.push(e);
  expect(seen.map((e) => e.text)).toEqual(["DA"]);
  await expect(async () => s.send("VS")).rejects.toThrow("closed");
  await s.close();
});
