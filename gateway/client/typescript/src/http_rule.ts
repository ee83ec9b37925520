import { type DescMessage, type DescMethod, type JsonObject, type JsonValue, type MessageShape, getOption, hasOption, toJson } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { http } from "./gen/google/api/annotations_pb.js";

/** How a method is called over HTTP, as its google.api.http annotation has it. */
export interface HttpRule {
  verb: string;
  path: string;
  /** The fields outside the path go into the body; else into the query. */
  body: boolean;
  /** The field of the response that the answer is; "" where it is the response. */
  responseField: string;
}

const rules = new WeakMap<DescMethod, HttpRule>();

/** Reads the rule of a method. */
export function ruleOf(method: DescMethod): HttpRule {
  let rule = rules.get(method);
  if (rule) return rule;
  const annotation = hasOption(method, http) ? getOption(method, http) : undefined;
  const { pattern } = annotation ?? {};
  if (!annotation || !pattern?.case || pattern.case === "custom") {
    throw new ConnectError(`${method.parent.typeName}.${method.name} is not served over HTTP`, Code.Unimplemented);
  }
  rule = { verb: pattern.case.toUpperCase(), path: pattern.value, body: annotation.body !== "", responseField: annotation.responseBody };
  rules.set(method, rule);
  return rule;
}

/** A request as it goes over HTTP. */
export interface HttpRequest {
  verb: string;
  /** Path and query. */
  path: string;
  body?: string;
}

/**
 * Puts a request into path, query and body. An empty tenant in a path is the one given here.
 */
export function httpRequest<I extends DescMessage>(method: DescMethod & { input: I }, message: MessageShape<I>, tenant: string): HttpRequest {
  const rule = ruleOf(method);
  const json = toJson(method.input, message) as JsonObject;
  const path = rule.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const field = method.input.fields.find((f) => f.name === name);
    const key = field?.jsonName ?? name;
    let value = String(json[key] ?? "");
    delete json[key];
    if (value === "" && name === "tenant") value = tenant;
    return segment(method, name, value);
  });
  if (rule.body) return { verb: rule.verb, path, body: JSON.stringify(json) };
  const query = new URLSearchParams(pairs(json)).toString();
  return { verb: rule.verb, path: query ? `${path}?${query}` : path };
}

/** Makes a value a segment of a path. URLs can name neither nothing nor the dots that mean this folder and the one above. */
function segment(method: DescMethod, name: string, value: string): string {
  if (value === "" || value === "." || value === "..") {
    throw new ConnectError(`${method.name}: ${name} ${JSON.stringify(value)} cannot be part of a path`, Code.InvalidArgument);
  }
  return encodeURIComponent(value);
}

function pairs(json: JsonObject): [string, string][] {
  return Object.entries(json).flatMap(([key, value]): [string, string][] =>
    Array.isArray(value) ? value.map((v) => [key, plain(v)]) : [[key, plain(value)]],
  );
}

function plain(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
