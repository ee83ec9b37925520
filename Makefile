# Every target works on a fresh clone with nothing but Go, git, curl, a C compiler (for the race detector) and, for the TypeScript client,
# Node.js 20 or later with npm. `make help` lists them.
# Tools are Go modules pinned under .ci/tools and are built into .bin at first use.

GO       ?= go
BIN      := $(CURDIR)/.bin
FUZZTIME ?= 50000x
BENCH    ?= .
# How long the tests of one package may take before they count as hung: many times what they need, since a machine may be busy.
TESTTIME ?= 30m

# What is written by hand or by a generator, and not vendored or ignored.
GO_DIRS := cmd core gateway proto

# The TypeScript client, its tools, and the mark that they are installed.
TYPESCRIPT       := gateway/client/typescript
TYPESCRIPT_READY := $(TYPESCRIPT)/node_modules/.package-lock.json
NPM              := npm --prefix $(TYPESCRIPT)

.DEFAULT_GOAL := build

.PHONY: help
help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-10s %s\n", $$1, $$2}'

.PHONY: build
build: ## build ./dialgate
	$(GO) build -o dialgate ./cmd/dialgate

.PHONY: test
test: needs try ## run the tests, all of them: one that lacks something fails
	DIALGATE_WHOLE=1 $(MAKE) --no-print-directory test-go test-typescript

.PHONY: needs
needs: ## install what tests need beside Go modules and npm packages, where it is missing
	.ci/need curl:curl cc:gcc npm:nodejs,npm

.PHONY: test-go
test-go: ## run the tests of the Go code; those of docs/api.md only where `make try` has got ready what they need
	$(GO) test -timeout $(TESTTIME) ./...

.PHONY: try
try: $(BIN)/grpcurl $(TYPESCRIPT_READY) ## get ready what docs/api.md is tried with

.PHONY: test-typescript
test-typescript: $(TYPESCRIPT_READY) build ## run the tests of the TypeScript client against a running dialgate
	DIALGATE=$(CURDIR)/dialgate $(NPM) test

.PHONY: race
race: ## run the tests under the race detector
	$(GO) test -race -timeout $(TESTTIME) ./...

.PHONY: fuzz
fuzz: ## run each fuzz target for FUZZTIME: executions (50000x) or time (10m)
	.ci/fuzz $(FUZZTIME)

.PHONY: bench
bench: ## run the benchmarks that match BENCH
	$(GO) test -run '^$$' -bench '$(BENCH)' -benchmem ./...

.PHONY: pacing
pacing: ## hold the pacing policy to what was reached, on enough simulated shifts to say so (an hour of one core)
	$(GO) test ./core/pacing/lab -run TestGates -lab.long -timeout 3h -v

.PHONY: verify
verify: format vet lint proto breaking current current-typescript tidy ## all checks that run no test

.PHONY: fix
fix: $(BIN)/golangci-lint ## mend what a machine can mend: formatting, simple findings, generated files, go.mod
	gofmt -w $(GO_DIRS)
	$(BIN)/golangci-lint run --fix || true
	$(MAKE) generate
	$(MAKE) typescript
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
baseline: $(BIN)/buf ## take proto/ as the new baseline: with each change that is merged, so that the next one is held against it
	$(BIN)/buf build --exclude-source-info -o .ci/baseline.binpb

.PHONY: current
current: $(BIN)/buf generators ## check that generated files are those that proto/ generates
	.ci/current

.PHONY: current-typescript
current-typescript: $(BIN)/buf $(TYPESCRIPT_READY) ## check that the built TypeScript client is what proto/ and its sources give
	$(NPM) run current

.PHONY: typescript
typescript: $(BIN)/buf $(TYPESCRIPT_READY) ## build the TypeScript client
	$(NPM) run build

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

GENERATORS := $(BIN)/protoc-gen-go $(BIN)/protoc-gen-go-grpc $(BIN)/protoc-gen-grpc-gateway $(BIN)/protoc-gen-openapiv3

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

$(BIN)/grpcurl: .ci/tools/try/go.mod
	$(call install,try)
	@touch $@

$(BIN)/golangci-lint: .ci/tools/lint/go.mod
	$(call install,lint)
	@touch $@

$(TYPESCRIPT_READY): $(TYPESCRIPT)/package-lock.json
	$(NPM) ci
	@touch $@

$(BIN)/protoc-gen-go: .ci/tools/gen/go.mod
	$(call install,gen)
	@touch $(GENERATORS)

$(filter-out $(BIN)/protoc-gen-go,$(GENERATORS)): $(BIN)/protoc-gen-go ;
