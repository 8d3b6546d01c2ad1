package onrecord_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// Groups are written as "ab c": a and b together, c alone.
func TestRegroup(t *testing.T) {
	one := func(s string) onrecord.Tie {
		return onrecord.Tie{Kind: onrecord.KindActor, Members: strings.Split(s, "")}
	}
	apart := func(s string) onrecord.Tie {
		tie := one(s)
		tie.Apart = true
		return tie
	}
	other := one("ac")
	other.Kind = onrecord.KindEvent
	tests := []struct {
		why, groups string
		ties        []onrecord.Tie
		want        string
	}{
		{"nothing decided", "ab c", nil, "ab c"},
		{"one brings whole groups together", "ab c de", []onrecord.Tie{one("ad")}, "abde c"},
		{"apart takes out the members alone", "abc d", []onrecord.Tie{apart("b")}, "b ac d"},
		{"several apart stay together, from whatever groups", "ab cd", []onrecord.Tie{apart("bc")}, "bc a d"},
		{"all of a group apart is the group", "ab c", []onrecord.Tie{apart("ab")}, "ab c"},
		{"the later decision stands", "ab c", []onrecord.Tie{one("ac"), apart("c")}, "c ab"},
		{"and the other way round", "abc", []onrecord.Tie{apart("c"), one("ac")}, "cab"},
		{"members that are not there do nothing", "ab c", []onrecord.Tie{one("xy"), apart("z")}, "ab c"},
		{"of a merge one member is there", "ab c", []onrecord.Tie{one("ax")}, "ab c"},
		{"another kind", "ab c", []onrecord.Tie{other}, "ab c"},
	}
	for _, tt := range tests {
		var groups [][]string
		for _, g := range strings.Fields(tt.groups) {
			groups = append(groups, strings.Split(g, ""))
		}
		var got []string
		for _, g := range onrecord.Regroup(groups, onrecord.KindActor, func(s string) string { return s }, tt.ties) {
			got = append(got, strings.Join(g, ""))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.why, diff)
		}
	}
}
