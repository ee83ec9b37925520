// Command protoc-gen-sdmp is a protoc plugin that turns the SDMP options of proto/ into the tables of core/sdmp, the codecs of
// gateway/codec, the interfaces of gateway/client and the message reference docs/messages.md.
package main

import (
	"google.golang.org/protobuf/compiler/protogen"
	"google.golang.org/protobuf/types/pluginpb"
)

func main() {
	protogen.Options{}.Run(generate)
}

// generate reads the vocabulary once and writes each of the files made from it.
func generate(p *protogen.Plugin) error {
	p.SupportedFeatures = uint64(pluginpb.CodeGeneratorResponse_FEATURE_PROTO3_OPTIONAL)
	v, err := collect(p.Files)
	if err != nil {
		return err
	}
	generateTables(p, v)
	generateErrors(p, v)
	generateEncoders(p, v)
	generateDecoders(p, v)
	generateClient(p, v)
	shown, err := transcripts(transcriptFolder, v)
	if err != nil {
		return err
	}
	generateReference(p, v, shown)
	return nil
}
