package export

import (
	"encoding/csv"
	"encoding/json"
	"io"
	"sort"
	"strconv"
	"strings"

	"onrecord"
)

// CSV writes lines of one kind as a table: one column a field, evidence as its
// words with their place in the document, lists joined by " | ". Cells that a
// spreadsheet would take for a formula are disarmed with an apostrophe.
func CSV(w io.Writer, lines []any) error {
	var rows []map[string]string
	columns := map[string]bool{}
	for _, line := range lines {
		raw, err := json.Marshal(line)
		if err != nil {
			return err
		}
		var tree map[string]any
		if err := json.Unmarshal(raw, &tree); err != nil {
			return err
		}
		row := map[string]string{}
		flatten(row, "", tree)
		for c := range row {
			columns[c] = true
		}
		rows = append(rows, row)
	}
	head := header(columns)
	out := csv.NewWriter(w)
	if err := out.Write(head); err != nil {
		return err
	}
	for _, row := range rows {
		cells := make([]string, len(head))
		for i, c := range head {
			cells[i] = disarm(row[c])
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// first are the columns that come before the others.
var first = []string{"kind", "id", "doc", "evidence", "evidence.start", "evidence.end", "review", "doubt"}

// header orders the columns: the common ones, then by name.
func header(columns map[string]bool) []string {
	var head, rest []string
	for _, c := range first {
		if columns[c] {
			head = append(head, c)
			delete(columns, c)
		}
	}
	for c := range columns {
		rest = append(rest, c)
	}
	sort.Strings(rest)
	return append(head, rest...)
}

// flatten lays a tree out in cells named by dotted paths.
func flatten(row map[string]string, at string, v any) {
	switch v := v.(type) {
	case map[string]any:
		if exact, ok := v["exact"].(string); ok && at != "" {
			row[at] = exact
			row[at+".start"], row[at+".end"] = scalar(v["start"]), scalar(v["end"])
			return
		}
		for k, sub := range v {
			name := k
			if at != "" {
				name = at + "." + k
			}
			flatten(row, name, sub)
		}
	case []any:
		parts := make([]string, 0, len(v))
		for _, sub := range v {
			parts = append(parts, inLine(sub))
		}
		row[at] = strings.Join(parts, " | ")
	default:
		row[at] = scalar(v)
	}
}

// inLine writes an element of a list into one cell.
func inLine(v any) string {
	m, ok := v.(map[string]any)
	if !ok {
		return scalar(v)
	}
	if exact, ok := m["exact"].(string); ok {
		return exact
	}
	raw, _ := json.Marshal(m)
	return string(raw)
}

func scalar(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	raw, _ := json.Marshal(v)
	return string(raw)
}

// disarm keeps a spreadsheet from running a cell.
func disarm(cell string) string {
	if cell == "" || !strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
		return cell
	}
	if _, err := strconv.ParseFloat(cell, 64); err == nil {
		return cell
	}
	return "'" + cell
}

// ByKind sorts lines into their kinds.
func ByKind(fs []onrecord.Finding) map[onrecord.Kind][]any {
	kinds := map[onrecord.Kind][]any{}
	for _, f := range fs {
		kinds[f.Head().Kind] = append(kinds[f.Head().Kind], f)
	}
	return kinds
}
