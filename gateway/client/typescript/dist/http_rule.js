import { getOption, hasOption, toJson } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import { http } from "./gen/google/api/annotations_pb.js";
const rules = new WeakMap();
/** Reads the rule of a method. */
export function ruleOf(method) {
    let rule = rules.get(method);
    if (rule)
        return rule;
    const annotation = hasOption(method, http) ? getOption(method, http) : undefined;
    const { pattern } = annotation ?? {};
    if (!annotation || !pattern?.case || pattern.case === "custom") {
        throw new ConnectError(`${method.parent.typeName}.${method.name} is not served over HTTP`, Code.Unimplemented);
    }
    rule = { verb: pattern.case.toUpperCase(), path: pattern.value, body: annotation.body !== "", responseField: annotation.responseBody };
    rules.set(method, rule);
    return rule;
}
/**
 * Puts a request into path, query and body. An empty tenant in a path is the one given here.
 */
export function httpRequest(method, message, tenant) {
    const rule = ruleOf(method);
    const json = toJson(method.input, message);
    const path = rule.path.replace(/\{(\w+)\}/g, (_, name) => {
        const field = method.input.fields.find((f) => f.name === name);
        const key = field?.jsonName ?? name;
        let value = String(json[key] ?? "");
        delete json[key];
        if (value === "" && name === "tenant")
            value = tenant;
        return segment(method, name, value);
    });
    if (rule.body)
        return { verb: rule.verb, path, body: JSON.stringify(json) };
    const query = new URLSearchParams(pairs(json)).toString();
    return { verb: rule.verb, path: query ? `${path}?${query}` : path };
}
/** Makes a value a segment of a path. URLs can name neither nothing nor the dots that mean this folder and the one above. */
function segment(method, name, value) {
    if (value === "" || value === "." || value === "..") {
        throw new ConnectError(`${method.name}: ${name} ${JSON.stringify(value)} cannot be part of a path`, Code.InvalidArgument);
    }
    return encodeURIComponent(value);
}
function pairs(json) {
    return Object.entries(json).flatMap(([key, value]) => Array.isArray(value) ? value.map((v) => [key, plain(v)]) : [[key, plain(value)]]);
}
function plain(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}
