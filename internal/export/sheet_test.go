package export

import (
	"strings"
	"testing"

	"onrecord"
)

// Every line of the affair that rests on words lists them all, or an office's
// first, each under what it shows.
func TestPassages(t *testing.T) {
	_, v := exampleView(t)
	kinds := map[onrecord.Kind]int{}
	for _, f := range v.Record.Findings() {
		passages := Passages(f)
		if len(f.Spans()) > 0 && len(passages) == 0 && f.Head().Kind != onrecord.KindActor {
			t.Errorf("%s %s rests on words and shows none", f.Head().Kind, f.Head().ID)
		}
		for _, p := range passages {
			kinds[f.Head().Kind]++
			if p.Evidence.Exact == "" {
				t.Errorf("%s %s: an empty passage under %q", f.Head().Kind, f.Head().ID, p.Label)
			}
			if k := f.Head().Kind; p.Label == "" && (k == onrecord.KindCommitment || k == onrecord.KindEvent || k == onrecord.KindActor) {
				t.Errorf("%s %s: a passage without a label", k, f.Head().ID)
			}
		}
	}
	for _, k := range []onrecord.Kind{onrecord.KindActor, onrecord.KindEvent, onrecord.KindCommitment, onrecord.KindDisagreement, onrecord.KindPosition, onrecord.KindSeries} {
		if kinds[k] == 0 {
			t.Errorf("the example shows no passage of a %s", k)
		}
	}
}

func TestFacts(t *testing.T) {
	_, v := exampleView(t)
	all := ""
	for _, f := range v.Record.Findings() {
		facts := Facts(f, v.Document, 80)
		for line := range strings.Lines(facts) {
			if columns(strings.TrimRight(line, "\n")) > 80 {
				t.Errorf("%d columns: %s", columns(line), line)
			}
		}
		all += facts
	}
	for _, name := range []string{"called", "one", "kept apart", "who", "told by", "agree on", "stands", "explained"} {
		if !strings.Contains(all, "\n    "+name+" ") {
			t.Errorf("no line of the example says %q", name)
		}
	}
}
