package statement

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"onrecord"
)

// person is an actor with one office, whose words stand at a place.
func person(id, name, role string, at onrecord.Evidence) onrecord.Actor {
	a := onrecord.Actor{Base: onrecord.Base{ID: id}, Name: name, Type: onrecord.Person}
	if role != "" {
		a.Roles = []onrecord.Role{{Role: role, Evidence: at}}
	}
	return a
}

// An office without a name in the lead is held by the one who speaks, by a
// bare name, in the paragraph after it; and by nobody else.
func TestOfficeInLead(t *testing.T) {
	for _, c := range []struct{ why, body, want string }{
		{"named in the next paragraph", "The ferries will stop in May, the head of the Norland port office said.\n\nSami Nur told the Harbour Post that the engines were old.", "Sami Nur"},
		{"near miss: the next one to speak is described as somebody else", "The ferries will stop in May, the head of the Norland port office said.\n\nDock worker Sami Nur told the Harbour Post that the engines were old.", ""},
		{"near miss: the name is not the one who speaks", "The ferries will stop in May, the head of the Norland port office said.\n\nThe letter was sent to Sami Nur, who said that the engines were old.", ""},
		{"near miss: an indefinite office", "The ferries will stop in May, an officer of the Norland port office said.\n\nSami Nur told the Harbour Post that the engines were old.", ""},
		{"near miss: two paragraphs on", "The ferries will stop in May, the head of the Norland port office said.\n\nThe port is old. It was built in a hurry. It leaks.\n\nSami Nur told the Harbour Post that the engines were old.", ""},
	} {
		p := page(c.body)
		nur := person("a1", "Sami Nur", "", onrecord.Evidence{})
		sts := Find(p, onrecord.Front{}, cast(p.Text, nur, map[string]onrecord.Form{"Sami Nur": onrecord.FormName}), []onrecord.Actor{nur}, nil, onrecord.Bounds{})
		if len(sts) == 0 {
			t.Errorf("%s: nothing found", c.why)
			continue
		}
		got := ""
		if sts[0].Speaker.Actor != "" {
			got = string(sts[0].Speaker.Name)
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", c.why, d)
		}
	}
}

// "The expert" is the only one who was called so before.
func TestCalledBefore(t *testing.T) {
	const two = "The pilot Ada Holm left. The expert Sami Nur and the expert Lea Brandt came. The gate is open, the expert said."
	const one = "The pilot Ada Holm left. The expert Sami Nur came. The gate is open, the expert said."
	for body, want := range map[string]onrecord.Maybe{one: "Sami Nur", two: "expert"} {
		p := page(body)
		nur := person("a1", "Sami Nur", "expert", p.Text.Evidence(onrecord.Span{Start: 29, End: 35}))
		lea := person("a2", "Lea Brandt", "expert", p.Text.Evidence(onrecord.Span{Start: 29, End: 35}))
		ms := append(cast(p.Text, nur, map[string]onrecord.Form{"Sami Nur": onrecord.FormName}), cast(p.Text, lea, map[string]onrecord.Form{"Lea Brandt": onrecord.FormName})...)
		sts := Find(p, onrecord.Front{}, ms, []onrecord.Actor{nur, lea}, nil, onrecord.Bounds{})
		if n := len(sts); n == 0 || sts[n-1].Speaker.Name != want {
			t.Errorf("%s: %+v, want %s", body, sts, want)
		}
	}
}

// "The coalition and Norland": the first speaks, the second with it.
func TestTwoSpeakers(t *testing.T) {
	body := "The truce ends in May, said the alliance and Norland."
	p := page(body)
	norland := onrecord.Actor{Base: onrecord.Base{ID: "a1"}, Name: "Norland", Type: onrecord.GPE}
	sts := Find(p, onrecord.Front{}, cast(p.Text, norland, map[string]onrecord.Form{"Norland": onrecord.FormName}), []onrecord.Actor{norland}, nil, onrecord.Bounds{})
	if len(sts) != 1 || sts[0].Speaker.Name != "alliance" || len(sts[0].CoSpeakers) != 1 || sts[0].CoSpeakers[0].Name != "Norland" {
		t.Errorf("%+v", sts)
	}
}
