// Package permission says who may send which message: the one table that links authenticated with UA, gRPC, REST and streams are
// all judged by.
//
// A Set is what somebody has. Users of UA have the documented bits of PG; a token or certificate has roles, each of which stands for
// some of the same bits and two of our own. Need is what a message asks for.
package permission
