// Package conformance proves that all doors lead to the same house: it plays every golden conversation of the engine
// (core/engine/testdata) through each of them, by a client of its own for each, and the answers have to be those of the file.
//
// The doors are: ASCII and Unicode sockets; sessions with raw messages; sessions with typed requests; the Exchange stream; REST with
// its event stream; and the Go client library over gRPC and over sockets. A message that no typed request stands for (one that is
// malformed, has a parameter twice, or comes in the routed framing) is sent raw through the same door. It has nothing but tests.
package conformance
