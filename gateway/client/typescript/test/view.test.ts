import { createClient, ConnectError, Code } from "@connectrpc/connect";
import { create } from "@bufbuild/protobuf";
import { expect, inject, test } from "vitest";
import { AgentState, Dialgate, EventSchema, GapReason, type Picture, createRestTransport } from "../dist/index.js";
import { History, keptEvents } from "../dist/history.js";
import { httpRequest, ruleOf } from "../dist/http_rule.js";
import { AgentService } from "../dist/gen/dialgate/v1/agent_service_pb.js";
import { CampaignService } from "../dist/gen/dialgate/v1/campaign_service_pb.js";
import { ManagementService } from "../dist/gen/dialgate/v1/management_service_pb.js";
import { SessionService } from "../dist/gen/dialgate/v1/session_service_pb.js";
import { TelephonyService } from "../dist/gen/dialgate/v1/telephony_service_pb.js";
import { ViewService } from "../dist/gen/dialgate/v1/view_service_pb.js";
import { proxy } from "./proxy.js";

const address = inject("address");

test("every method but Exchange has a route, whose parameters are fields", () => {
  for (const service of [AgentService, CampaignService, ManagementService, SessionService, TelephonyService, ViewService]) {
    for (const method of service.methods) {
      if (method.name === "Exchange") {
        expect(() => ruleOf(method)).toThrow("not served over HTTP");
        continue;
      }
      const rule = ruleOf(method);
      expect(rule.path).toMatch(/^\/v1\//);
      for (const [, field] of rule.path.matchAll(/\{(\w+)\}/g)) {
        expect(method.input.fields.map((f) => f.name)).toContain(field);
      }
    }
  }
});

test("a request is put into path, query and body", () => {
  const close = CampaignService.method.closeCampaign;
  expect(httpRequest(close, create(close.input, { campaign: "a/b:c ü" }), "acme")).toEqual({
    verb: "POST", path: "/v1/tenants/acme/campaigns/a%2Fb%3Ac%20%C3%BC:close", body: "{}",
  });
  const list = ViewService.method.listCampaigns;
  expect(httpRequest(list, create(list.input, { tenant: "t", pageSize: 5, pageToken: "x y" }), "")).toEqual({
    verb: "GET", path: "/v1/tenants/t/campaigns?pageSize=5&pageToken=x+y",
  });
  for (const campaign of ["", ".", ".."]) {
    expect(() => httpRequest(close, create(close.input, { campaign }), "t")).toThrow("cannot be part of a path");
  }
});

test("views, with a response that is one field", async () => {
  const dialgate = new Dialgate({ baseUrl: address });
  const session = await dialgate.open();
  await session.campaigns.openCampaign({ campaign: "Views", requestId: "mine" });
  const { campaign } = await dialgate.view.getCampaign({ campaign: "Views" });
  expect(campaign?.campaign).toBe("Views");
  const { campaigns } = await dialgate.view.listCampaigns({});
  expect(campaigns.map((c) => c.campaign)).toContain("Views");
  await session.close();
});

test("a picture follows what changes, and is taken anew when the connection breaks", async () => {
  const way = await proxy(address);
  const stop = new AbortController();
  const pictures = new Dialgate({ baseUrl: way.address }).watch({}, stop.signal);
  const until = async (match: (p: Picture) => boolean): Promise<Picture> => {
    for (;;) {
      const { value, done } = await pictures.next();
      if (done || !value) throw new Error("the pictures are over");
      if (match(value)) return value;
    }
  };
  const first = await until(() => true);
  expect(first.trunks.size).toBe(1);
  const session = await new Dialgate({ baseUrl: address }).open();
  await session.campaigns.openCampaign({ campaign: "Watched" });
  await until((p) => p.campaigns.has("Watched"));
  way.cut();
  await session.agents.logIn({ campaign: "Watched", agent: "w1", agentDescription: "Ann", agentExtensionIdentifier: "900" });
  await session.next("loggedIn", 0n);
  const second = await until((p) => p.agents.get("w1")?.state === AgentState.UNAVAILABLE);
  expect(second).not.toBe(first);
  expect(second.agents.get("w1")?.campaign).toBe("Watched");
  await session.close();
  await until((p) => !p.campaigns.has("Watched") && !p.agents.has("w1"));
  stop.abort();
  expect((await pictures.next()).done).toBe(true);
  await way.close();
});

test("whoever has seen enough hangs up", async () => {
  let stream: AbortSignal | null | undefined;
  const dialgate = new Dialgate({
    baseUrl: address,
    fetch: (url, init) => {
      stream = init?.signal;
      return fetch(url, init);
    },
  });
  for await (const picture of dialgate.watch()) {
    expect(picture.trunks.size).toBe(1);
    break;
  }
  expect(stream?.aborted).toBe(true);
});

test("a token travels as header, and a message whose answer got lost is sent again with its id", async () => {
  const sent: { header: Headers; body: { requestId?: string } }[] = [];
  let left = 2;
  const session = await new Dialgate({
    baseUrl: address,
    token: () => Promise.resolve("secret"),
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (!String(url).endsWith("/campaigns")) return response;
      sent.push({ header: new Headers(init?.headers), body: JSON.parse(String(init?.body)) as { requestId?: string } });
      await response.text();
      if (left-- > 0) throw new TypeError("lost");
      return new Response("{}", { headers: { "Content-Type": "application/json" } });
    },
  }).open();
  await session.campaigns.openCampaign({ campaign: "Again" });
  expect(sent.length).toBe(3);
  expect(sent[0]?.header.get("Authorization")).toBe("Bearer secret");
  expect(sent[0]?.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(sent.map((s) => s.body.requestId)).size).toBe(1);
  await session.close();
});

test("what is no answer of the service is an error too", async () => {
  const answer = (status: number, body: string): Promise<Response> => Promise.resolve(new Response(body, { status }));
  const view = createClient(ViewService, createRestTransport({ baseUrl: "http://nowhere", fetch: () => answer(502, "<html>bad gateway") }));
  const error = (await view.listLinks({}).catch((e: unknown) => e)) as ConnectError;
  expect(error.code).toBe(Code.Unavailable);
  expect(error.message).toContain("502");
});

test("a slow reader is told of a gap", async () => {
  const history = new History();
  for (let n = 1; n <= keptEvents * 2; n++) history.append(create(EventSchema, { sequence: BigInt(n), text: "DA" }));
  history.end();
  const seen = [];
  for await (const e of history.after(5n)) seen.push(e);
  const gap = seen[0]?.message;
  expect(gap?.case === "gap" && [gap.value.first, gap.value.reason]).toEqual([6n, GapReason.NOT_KEPT]);
  expect(seen[1]?.sequence).toBe((seen[0]?.sequence ?? 0n) + 1n);
  expect(seen.at(-1)?.sequence).toBe(BigInt(keptEvents * 2));
});
