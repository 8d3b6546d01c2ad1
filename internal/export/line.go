package export

import (
	"fmt"
	"strconv"
	"strings"

	"onrecord"
	"onrecord/internal/desk"
)

// Line says one line of the record in words: when, who, what.
func Line(f onrecord.Finding, doc *onrecord.Document) (when, words string) {
	switch f := f.(type) {
	case *onrecord.Statement:
		return said(f, doc), statementWords(f)
	case *onrecord.Time:
		return published(doc), fmt.Sprintf("“%s” is %s %s", f.Evidence.Exact, strings.ToLower(string(f.Type)), timeValue(f))
	case *onrecord.Figure:
		return published(doc), figureWords(f)
	case *onrecord.Mention:
		return published(doc), fmt.Sprintf("“%s” (%s, %s)", f.Evidence.Exact, f.Type, f.Form)
	case *onrecord.Actor:
		return published(doc), actorWords(f.Name, f.Type, f.Aliases, roleNames(f.Roles))
	case *onrecord.Event:
		return on(f.When), modality(f.Modality) + trim(f.Evidence.Exact, 200)
	case *onrecord.Commitment:
		return due(f.Deadline), commitmentWords(f)
	case *onrecord.Check:
		return published(doc), holds(f.Holds) + f.Computed
	case *onrecord.MergedActor:
		return "", actorWords(f.Name, f.Type, aliasNames(f.Aliases), rolesOver(f.Roles))
	case *onrecord.MergedEvent:
		return on(f.When), modality(f.Modality) + trim(desk.AsTold(f), 200) + fmt.Sprintf(" (%s)", plural(len(f.Accounts), "account"))
	case *onrecord.MergedCommitment:
		return due(f.Deadline), fmt.Sprintf("%s: %s%s: %s", orNobody(f.ByName), direction(f.Direction), trim(desk.Promised(f), 160), statusName(f.Status))
	case *onrecord.Series:
		return "", seriesWords(f)
	case *onrecord.Utterance:
		return on(f.SaidOn), utteranceWords(f)
	case *onrecord.Position:
		return on(f.On), fmt.Sprintf("%s: %s: %s", orNobody(f.ActorName), f.Question, f.Stance)
	case *onrecord.Disagreement:
		return "", fmt.Sprintf("%s (%s, %s)", f.About, f.Type, f.Strength)
	case *onrecord.Group:
		what := trim(string(f.What), 120)
		if what == "" {
			what = "one matter, no single event"
		}
		return "", fmt.Sprintf("%s: %s", what, strings.Join(f.Docs, ", "))
	case *onrecord.Copy:
		return "", fmt.Sprintf("%s %s %s (%.0f %% of its words)", f.Document, relation(f.Relation), f.Of, 100*f.Share)
	}
	return "", f.Head().ID
}

// DocumentLine says a document in words.
func DocumentLine(doc *onrecord.Document) (when, words string) {
	parts := []string{doc.Doc}
	if doc.Outlet != "" {
		parts = append(parts, string(doc.Outlet))
	}
	if doc.Title != nil {
		parts = append(parts, quote(doc.Title.Exact, 120))
	}
	if doc.Failed != "" {
		parts = append(parts, "not read: "+string(doc.Failed))
	}
	if doc.Superseded != "" {
		parts = append(parts, "a newer version is on record")
	}
	return published(doc), strings.Join(parts, ", ")
}

func published(doc *onrecord.Document) string {
	if doc == nil {
		return ""
	}
	return string(doc.Published.Value)
}

// said is the day on which a statement was made, as far as it is known.
func said(st *onrecord.Statement, doc *onrecord.Document) string {
	if st.SaidOn.Value != "" {
		return string(st.SaidOn.Value)
	}
	if p := published(doc); p != "" {
		return before + p
	}
	return on(st.SaidOn)
}

// statementWords says who, in what office, how, and what.
func statementWords(st *onrecord.Statement) string {
	who := orNobody(st.Speaker.Name)
	if st.Speaker.Role != "" && !strings.EqualFold(string(st.Speaker.Role), string(st.Speaker.Name)) {
		who += " (" + string(st.Speaker.Role) + ")"
	}
	cue := "goes on"
	if st.Cue != nil {
		cue = st.Cue.Exact
	}
	if st.Negated {
		cue = "(negated) " + cue
	}
	var parts []string
	for _, ev := range st.Content {
		parts = append(parts, trim(ev.Exact, 300))
	}
	to := ""
	if st.ReportedTo != "" {
		to = ", to " + string(st.ReportedTo)
	}
	if st.CarriedBy != "" {
		to += ", carried by " + string(st.CarriedBy)
	}
	return fmt.Sprintf("%s%s, %s: %s", who, to, cue, strings.Join(parts, " … "))
}

func orNobody(name onrecord.Maybe) string {
	if name == "" {
		return "no one named"
	}
	return string(name)
}

func timeValue(tm *onrecord.Time) string {
	if tm.Value == "" {
		return "(no value can be told)"
	}
	return string(tm.Value)
}

func figureWords(fig *onrecord.Figure) string {
	out := fmt.Sprintf("“%s”: %s", fig.Evidence.Exact, Range(fig.Low, fig.High))
	for _, p := range []struct{ name, value string }{{"", string(fig.Unit)}, {"", string(fig.Measure)}, {"", string(fig.Scope)}} {
		if p.value != "" {
			out += ", " + p.value
		}
	}
	return out
}

// Range writes the bounds of a figure: "87", "60 or more", "200–999".
func Range(low, high *float64) string {
	switch {
	case low == nil && high == nil:
		return "?"
	case high == nil:
		return number(*low) + " or more"
	case low == nil:
		return number(*high) + " or fewer"
	case *low == *high:
		return number(*low)
	}
	return number(*low) + "–" + number(*high)
}

// number writes a number with commas between thousands.
func number(x float64) string {
	s := strconv.FormatFloat(x, 'f', -1, 64)
	whole, frac, _ := strings.Cut(s, ".")
	sign := ""
	if strings.HasPrefix(whole, "-") {
		sign, whole = "-", whole[1:]
	}
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if frac != "" {
		whole += "." + frac
	}
	return sign + whole
}

func actorWords(name string, typ onrecord.ActorType, aliases, roles []string) string {
	out := name + " (" + string(typ) + ")"
	var others []string
	for _, a := range aliases {
		if a != name {
			others = append(others, a)
		}
	}
	if len(others) > 0 {
		out += ", also " + short(others, 6)
	}
	if len(roles) > 0 {
		out += "; " + short(roles, 4)
	}
	return out
}

func roleNames(roles []onrecord.Role) []string {
	var names []string
	for _, r := range roles {
		names = append(names, r.Role)
	}
	return names
}

func rolesOver(roles []onrecord.RoleOver) []string {
	var names []string
	for _, r := range roles {
		names = append(names, r.Role)
	}
	return names
}

func aliasNames(aliases []onrecord.SeenAlias) []string {
	var names []string
	for _, a := range aliases {
		names = append(names, a.Alias)
	}
	return names
}

func modality(m onrecord.Modality) string {
	if m == onrecord.Happened {
		return ""
	}
	return "(" + string(m) + ") "
}

func commitmentWords(com *onrecord.Commitment) string {
	return fmt.Sprintf("%s: %s%s (%s)", orNobody(com.ByName), direction(com.Direction), trim(com.ToDo.Exact, 200), com.Force)
}

func holds(ok bool) string {
	if ok {
		return "holds: "
	}
	return "does not hold: "
}

func relation(r onrecord.Relation) string {
	switch r {
	case onrecord.Same:
		return "is the same text as"
	case onrecord.CopyOf:
		return "is a copy of"
	case onrecord.Trimmed:
		return "is a shortened copy of"
	case onrecord.Rewrite:
		return "is a rewrite of"
	}
	return "shares passages with"
}

// Outlet is how a document's outlet is named to a person.
func Outlet(doc *onrecord.Document) string {
	if doc.Outlet == "" {
		return doc.Doc + ", no outlet named"
	}
	return string(doc.Outlet)
}

// DocumentSheet says all that is known of a document, a line each.
func DocumentSheet(doc *onrecord.Document, width int) string {
	var b strings.Builder
	row := func(name, value string) {
		if value != "" {
			b.WriteString(Wrap(fmt.Sprintf("%-11s ", name), value, width))
		}
	}
	words := func(ev *onrecord.Evidence) string {
		if ev == nil {
			return ""
		}
		return ev.Exact
	}
	row("document", doc.Doc+" ["+doc.ID+"]")
	row("path", doc.Path)
	row("address", string(doc.URL))
	row("title", words(doc.Title))
	row("outlet", string(doc.Outlet))
	row("published", strings.TrimSpace(day(doc.Published.Bounds)+" ("+string(doc.Published.Basis)+")"))
	row("dateline", words(doc.Dateline))
	row("byline", words(doc.Byline))
	row("credit", words(doc.Credit))
	row("language", string(doc.Language))
	row("seen", doc.Seen)
	row("follows", string(doc.Follows))
	row("newer", string(doc.Superseded))
	row("mended", strings.Join(doc.Repairs, "; "))
	row("not read", string(doc.Failed))
	row("text", fmt.Sprintf("%d characters, sha256 %s", doc.Chars, doc.TextID))
	return b.String()
}
