// Package telemetry shows what the service does to those who run it: metrics for Prometheus, traces for OpenTelemetry, the program's
// log, whether the service is ready, and profiles of the process.
//
// Counting costs the call centre next to nothing: what passes is counted by an observer in plain counters, and what is there now is
// looked at when somebody asks. Traces cost nothing while they are off.
package telemetry
