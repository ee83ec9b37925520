package rpc

import (
	"context"
	"fmt"
	"sync"

	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/limits"
	"github.com/dialgate/dialgate/core/link"
)

// boards are those of the tenants that are watched at present. A board is there as long as anybody watches its tenant.
type boards struct {
	server *Server

	mu     sync.Mutex // guards what follows, and the users of each board
	tenant map[string]*board
	users  int
	closed bool
}

func newBoards(s *Server) *boards { return &boards{server: s, tenant: map[string]*board{}} }

// enter gives the board of a tenant, for one more to watch.
func (bs *boards) enter(tenant string) (*board, error) {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	switch {
	case bs.closed:
		return nil, ended(link.Shutdown)
	case bs.users >= limits.Watchers:
		return nil, failure(codes.ResourceExhausted, reasonWatchers, fmt.Sprintf("%d streams of changes are open, which is the limit; close some first", bs.users), nil)
	}
	b := bs.tenant[tenant]
	if b == nil || b.isOver() {
		b = newBoard(bs.server, tenant)
		ctx, cancel := context.WithCancel(context.Background())
		b.cancel = cancel
		bs.tenant[tenant] = b
		bs.server.work.Go(func() { b.run(ctx) })
	}
	b.users++
	bs.users++
	return b, nil
}

// leave takes one who watched off a board; the last one ends it.
func (bs *boards) leave(b *board) {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	bs.users--
	if b.users--; b.users == 0 {
		b.cancel()
		if bs.tenant[b.tenant] == b {
			delete(bs.tenant, b.tenant)
		}
	}
}

// shutdown ends all boards for good.
func (bs *boards) shutdown() {
	bs.mu.Lock()
	defer bs.mu.Unlock()
	bs.closed = true
	for _, b := range bs.tenant {
		b.cancel()
	}
}

// isOver tells whether a board has ended: its tenant went out of service.
func (b *board) isOver() bool {
	select {
	case <-b.over:
		return true
	default:
		return false
	}
}
