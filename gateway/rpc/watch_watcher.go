package rpc

import (
	"google.golang.org/protobuf/proto"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// watcher is what a board remembers of one reader: what it knows and what it is to be told, each resource once however often it
// changes. Neither grows larger than the board and what the reader has been told. The board's lock guards it.
type watcher struct {
	kinds    map[dialgatev1.WatchKind]bool
	campaign string // "" for all

	known   map[watchKey]*shown // as it was told last
	dirty   map[watchKey]bool
	order   []watchKey    // what is dirty, in the order in which it changed first
	changed chan struct{} // has a token when something became dirty
}

func newWatcher(kinds map[dialgatev1.WatchKind]bool, campaign string) *watcher {
	return &watcher{kinds: kinds, campaign: campaign, known: map[watchKey]*shown{}, dirty: map[watchKey]bool{}, changed: make(chan struct{}, 1)}
}

// wants tells whether a resource as it is now is to be shown; nil is one that is gone. Trunks belong to no campaign.
func (w *watcher) wants(k watchKey, s *shown) bool {
	return s != nil && w.kinds[k.kind] && (w.campaign == "" || s.campaign == w.campaign || k.kind == dialgatev1.WatchKind_WATCH_KIND_TRUNKS)
}

// mark notes that a resource has changed, where that means something to the reader.
func (w *watcher) mark(k watchKey, s *shown) {
	if w.dirty[k] || w.known[k] == nil && !w.wants(k, s) {
		return
	}
	w.dirty[k] = true
	w.order = append(w.order, k)
	select {
	case w.changed <- struct{}{}:
	default:
	}
}

// next takes the resource that is dirty longest and gives what to tell of it as it is now; nil where the reader knows it so: it is what
// it was again, or came and went unseen.
func (w *watcher) next(picture map[watchKey]*shown) *dialgatev1.WatchChange {
	k := w.order[0]
	w.order = w.order[1:]
	delete(w.dirty, k)
	s, known := picture[k], w.known[k]
	switch {
	case w.wants(k, s):
		w.known[k] = s
		if known == nil || !proto.Equal(s.change, known.change) {
			return s.change
		}
	case known != nil:
		delete(w.known, k)
		return k.gone()
	}
	return nil
}
