package desk

import (
	"context"
	"errors"
	"net/url"
	"strings"

	"onrecord"
	"onrecord/internal/store"
	"onrecord/internal/text"
)

// Settle gives an affair its settings, making it if it is not there yet. The
// record follows with the next Update or Record.
func (d *Desk) Settle(ctx context.Context, affair string, setup onrecord.Setup) error {
	if err := d.open(ctx, affair); err != nil {
		return err
	}
	a, err := d.Store.OpenAffair(ctx, affair)
	if err != nil {
		return err
	}
	a.Setup = setup
	return d.Store.PutAffair(ctx, a)
}

// Setup gives the settings of an affair; none when there is no such affair.
func (d *Desk) Setup(ctx context.Context, affair string) (onrecord.Setup, error) {
	a, err := d.Store.OpenAffair(ctx, affair)
	if errors.Is(err, store.ErrNotFound) {
		err = nil
	}
	return a.Setup, err
}

// outlets are the known outlets by name and by web site.
type outlets struct {
	byName, bySite map[string]string
}

func outletsOf(sources []onrecord.Outlet) outlets {
	o := outlets{map[string]string{}, map[string]string{}}
	for _, s := range sources {
		for _, name := range append([]string{s.Name}, s.Also...) {
			o.byName[text.Fold(name)] = s.Name
		}
		for _, site := range s.Sites {
			o.bySite[strings.TrimPrefix(strings.ToLower(site), "www.")] = s.Name
		}
	}
	return o
}

// of is the outlet of a document: the known name of the one it has, else the
// one whose site its address is on.
func (o outlets) of(doc *onrecord.Document) onrecord.Maybe {
	if doc.Outlet != "" {
		if name := o.byName[text.Fold(string(doc.Outlet))]; name != "" {
			return onrecord.Maybe(name)
		}
		return doc.Outlet
	}
	at, err := url.Parse(string(doc.URL))
	if err != nil {
		return doc.Outlet
	}
	for host := strings.ToLower(at.Hostname()); host != ""; {
		if name := o.bySite[host]; name != "" {
			return onrecord.Maybe(name)
		}
		_, host, _ = strings.Cut(host, ".")
	}
	return doc.Outlet
}

// aliased ties the actors of all texts that go by names given as one.
func aliased(reports []onrecord.Report, aliases [][]string) []onrecord.Tie {
	if len(aliases) == 0 {
		return nil
	}
	ties, seen := make([]onrecord.Tie, len(aliases)), map[string]bool{}
	of := map[string][]int{}
	for i, names := range aliases {
		ties[i].Kind = onrecord.KindActor
		for _, name := range names {
			of[text.Fold(name)] = append(of[text.Fold(name)], i)
		}
	}
	for _, rep := range reports {
		for i := range rep.Reading.Actors {
			a := &rep.Reading.Actors[i]
			if seen[a.ID] {
				continue
			}
			seen[a.ID] = true
			for _, k := range of[text.Fold(a.Name)] {
				ties[k].Members = append(ties[k].Members, a.ID)
			}
		}
	}
	return ties
}
