// Package storm makes up random conversations with a call centre: links that come and go, telephony layers, campaign hosts, agents
// and supervisors that mostly say what makes sense, and at times what is late, doubled, out of order, unknown or broken. It is test
// support: whoever judges the call centre carries out the operations one by one.
//
// A storm looks at the engine to know what makes sense, so that its calls get far. All chance comes from its seed: the same seed
// against the same engine gives the same operations, and operations written down can be carried out again elsewhere.
package storm
