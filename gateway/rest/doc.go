// Package rest serves the call centre over HTTP and JSON.
//
// It is a client of gateway/rpc: each request goes through a gRPC client connection, so that interceptors, limits and streams work
// as for a client from outside. The paths come from the annotations in proto/; only event streams have a handler of their own,
// because browsers want server-sent events and scripts want one JSON object per line. Every error is a problem of RFC 9457.
package rest
