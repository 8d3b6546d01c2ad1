package eval

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"slices"
	"testing"
)

var (
	update = flag.Bool("update", false, "write the figures reached to floors.json")
	faults = flag.Bool("errors", false, "with -v: show what went wrong, passage by passage")
)

// hair is how far a figure may stand above its floor unmentioned.
const hair = 0.005

// figures are measurements from 0 to 1 by name; higher is better.
type figures map[string]float64

// TestFloors measures the program on every set and compares each figure with
// its floor. With -update the floors become what is reached.
func TestFloors(t *testing.T) {
	reached := figures{}
	measureStatements(t, reached)
	measureEvents(t, reached)
	measureCommitments(t, reached)
	measureNames(t, reached)
	measureSyntax(t, reached)
	if *update {
		write(t, reached)
	}
	raise := false
	for _, fault := range compare(t, read(t), reached, &raise) {
		t.Error(fault)
	}
	if raise {
		t.Log("figures stand above their floors: go test ./eval -update raises them")
	}
}

// compare gives a line for each figure that fell, has no floor, or is gone,
// and sets raise when one rose by more than a hair.
func compare(t *testing.T, floors, reached figures, raise *bool) (faults []string) {
	t.Helper()
	for _, name := range names(floors, reached) {
		floor, held := floors[name]
		got, measured := reached[name]
		switch {
		case !held:
			faults = append(faults, name+": no floor; go test ./eval -update writes one")
		case !measured:
			faults = append(faults, name+": has a floor and is not measured; go test ./eval -update drops it")
		case got < floor:
			faults = append(faults, name+": fell to "+percent(got)+" from a floor of "+percent(floor))
		case got > floor+hair:
			*raise = true
			t.Logf("%s: rose to %s from a floor of %s", name, percent(got), percent(floor))
		}
	}
	return faults
}

// names gives the names of all figures, each once, in order.
func names(sets ...figures) (list []string) {
	for _, set := range sets {
		for name := range set {
			list = append(list, name)
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func read(t *testing.T) (floors figures) {
	t.Helper()
	raw, err := os.ReadFile("floors.json")
	if err == nil {
		err = json.Unmarshal(raw, &floors)
	}
	if err != nil {
		t.Fatal(err)
	}
	return floors
}

func write(t *testing.T, reached figures) {
	t.Helper()
	for name, got := range reached {
		reached[name] = math.Floor(got*1e4) / 1e4
	}
	raw, err := json.MarshalIndent(reached, "", "  ")
	if err == nil {
		err = os.WriteFile("floors.json", append(raw, '\n'), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func TestCompare(t *testing.T) {
	floors := figures{"fell": 0.5, "held": 0.5, "rose": 0.5, "gone": 0.5}
	raise := false
	got := compare(t, floors, figures{"fell": 0.49, "held": 0.5, "rose": 0.6, "new": 0.1}, &raise)
	want := []string{
		"fell: fell to 49.0 from a floor of 50.0",
		"gone: has a floor and is not measured; go test ./eval -update drops it",
		"new: no floor; go test ./eval -update writes one",
	}
	if !slices.Equal(got, want) || !raise {
		t.Errorf("got %q, raise %v; want %q and raise", got, raise, want)
	}
}
