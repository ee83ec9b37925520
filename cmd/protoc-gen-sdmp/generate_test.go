package main

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"google.golang.org/protobuf/compiler/protogen"
	"google.golang.org/protobuf/encoding/prototext"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/known/timestamppb"
	"google.golang.org/protobuf/types/pluginpb"

	sdmpv1 "github.com/dialgate/dialgate/proto/dialgate/sdmp/v1"
)

var update = flag.Bool("update", false, "rewrite the golden files under testdata")

// request is what protoc would hand the plugin for testdata/tiny.txtpb, after the change that edit makes to it.
func request(t *testing.T, edit func(*descriptorpb.FileDescriptorProto)) *pluginpb.CodeGeneratorRequest {
	t.Helper()
	data, err := os.ReadFile("testdata/tiny.txtpb")
	if err != nil {
		t.Fatal(err)
	}
	tiny := &descriptorpb.FileDescriptorProto{}
	if err := prototext.Unmarshal(data, tiny); err != nil {
		t.Fatal(err)
	}
	if edit != nil {
		edit(tiny)
	}
	return &pluginpb.CodeGeneratorRequest{
		FileToGenerate: []string{tiny.GetName()},
		ProtoFile: []*descriptorpb.FileDescriptorProto{
			protodesc.ToFileDescriptorProto(descriptorpb.File_google_protobuf_descriptor_proto),
			protodesc.ToFileDescriptorProto(timestamppb.File_google_protobuf_timestamp_proto),
			protodesc.ToFileDescriptorProto(sdmpv1.File_dialgate_sdmp_v1_options_proto),
			tiny,
		},
	}
}

func TestGeneratedFiles(t *testing.T) {
	t.Parallel()
	p, err := protogen.Options{}.New(request(t, nil))
	if err != nil {
		t.Fatal(err)
	}
	if err := generate(p); err != nil {
		t.Fatal(err)
	}
	r := p.Response()
	if r.Error != nil {
		t.Fatal(r.GetError())
	}
	if got, want := len(r.GetFile()), 10; got != want {
		t.Errorf("%d files are generated, want %d", got, want)
	}
	for _, f := range r.GetFile() {
		golden := filepath.Join("testdata", filepath.Base(f.GetName())+".golden")
		if *update {
			if err := os.WriteFile(golden, []byte(f.GetContent()), 0o600); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if at, got, want := firstDifference(f.GetContent(), string(want)); at > 0 {
			t.Errorf("%s differs from %s at line %d (-update rewrites it)\n got %s\nwant %s", f.GetName(), golden, at, got, want)
		}
	}
}

func firstDifference(got, want string) (at int, g, w string) {
	if got == want {
		return 0, "", ""
	}
	gs, ws := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(gs), len(ws)) {
		if gs[i] != ws[i] {
			return i + 1, gs[i], ws[i]
		}
	}
	return min(len(gs), len(ws)) + 1, "", ""
}

// Two descriptions of one message would silently shadow each other in the tables.
func TestTwoMessagesOfOneNameAreRefused(t *testing.T) {
	t.Parallel()
	p, err := protogen.Options{}.New(request(t, func(f *descriptorpb.FileDescriptorProto) {
		for _, name := range []string{"Again", "OnceMore"} {
			f.MessageType = append(f.MessageType, &descriptorpb.DescriptorProto{Name: &name, Options: f.GetMessageType()[0].GetOptions()})
		}
	}))
	if err != nil {
		t.Fatal(err)
	}
	if err := generate(p); err == nil || !strings.Contains(err.Error(), "CampaignOC") {
		t.Errorf("three descriptions of one message give %v", err)
	}
}
