# Every target works on a fresh clone with nothing but Go, git and a C compiler (for the race detector). `make help` lists them.
# Tools are Go modules pinned under .ci/tools and are built into .bin at first use.

GO       ?= go
BIN      := $(CURDIR)/.bin
FUZZTIME ?= 10s
BENCH    ?= .

# What is written by hand or by a generator, and not vendored or ignored.
GO_DIRS := cmd core gateway proto

.DEFAULT_GOAL := build

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-10s %s\n", $$1, $$2}'

.PHONY: build
build: ## build ./dialgate
	$(GO) build -o dialgate ./cmd/dialgate

.PHONY: test
test: ## run the tests
	$(GO) test ./...

.PHONY: race
race: ## run the tests under the race detector
	$(GO) test -race ./...

.PHONY: fuzz
fuzz: ## run each fuzz target for FUZZTIME
	.ci/fuzz $(FUZZTIME)

.PHONY: bench
bench: ## run the benchmarks that match BENCH
	$(GO) test -run '^$$' -bench '$(BENCH)' -benchmem ./...

.PHONY: verify
verify: format vet lint proto breaking current tidy ## all checks that run no test

.PHONY: fix
fix: $(BIN)/golangci-lint ## mend what a machine can mend: formatting, simple findings, generated files, go.mod
	gofmt -w $(GO_DIRS)
	$(BIN)/golangci-lint run --fix || true
	$(MAKE) generate
	$(MAKE) pages
	$(GO) mod tidy

.PHONY: format
format: ## check gofmt
	@files=$$(gofmt -l $(GO_DIRS)); [ -z "$$files" ] || { echo "not formatted (make fix):"; echo "$$files"; exit 1; }

.PHONY: vet
vet: ## check go vet
	$(GO) vet ./...

.PHONY: lint
lint: $(BIN)/golangci-lint ## check golangci-lint
	$(BIN)/golangci-lint run

.PHONY: proto
proto: $(BIN)/buf ## check buf lint
	$(BIN)/buf lint

.PHONY: breaking
breaking: $(BIN)/buf ## check that proto/ breaks no client of the committed baseline
	$(BIN)/buf breaking --against .ci/baseline.binpb

.PHONY: baseline
baseline: $(BIN)/buf ## take proto/ as the new baseline (at a release, or where a break is meant)
	$(BIN)/buf build --exclude-source-info -o .ci/baseline.binpb

.PHONY: current
current: $(BIN)/buf generators ## check that generated files are those that proto/ generates
	.ci/current

.PHONY: tidy
tidy: ## check go.mod and go.sum
	$(GO) mod tidy -diff

.PHONY: generate
generate: $(BIN)/buf generators ## regenerate what is made from proto/
	$(BIN)/buf generate

.PHONY: pages
pages: ## rewrite the pages of docs/ that are made from the code
	$(GO) test ./core/limits -run TestLimitsPage -update
	$(GO) test ./core -run TestSupportPage -update

# --- tools ---

GENERATORS := $(BIN)/protoc-gen-go $(BIN)/protoc-gen-go-grpc $(BIN)/protoc-gen-grpc-gateway $(BIN)/protoc-gen-openapiv2

.PHONY: tools
tools: $(BIN)/buf $(BIN)/golangci-lint generators ## build the pinned tools into .bin

# Our own generator is always built: it is part of the tree that it generates into.
.PHONY: generators
generators: $(GENERATORS)
	@$(GO) build -buildvcs=false -o $(BIN)/protoc-gen-sdmp ./cmd/protoc-gen-sdmp

install = GOBIN=$(BIN) $(GO) -C .ci/tools/$(1) install -buildvcs=false tool

$(BIN)/buf: .ci/tools/buf/go.mod
	$(call install,buf)
	@touch $@

$(BIN)/golangci-lint: .ci/tools/lint/go.mod
	$(call install,lint)
	@touch $@

$(BIN)/protoc-gen-go: .ci/tools/gen/go.mod
	$(call install,gen)
	@touch $(GENERATORS)

$(filter-out $(BIN)/protoc-gen-go,$(GENERATORS)): $(BIN)/protoc-gen-go ;
