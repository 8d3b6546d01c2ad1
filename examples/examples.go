// Package examples holds a small affair to try the program on: short reports in
// our own words, by outlets that do not exist, with a key that says what an
// honest record of them must hold.
//
// Start with coalition-iraq/README.md.
package examples

import "embed"

// Files is the folder coalition-iraq: reports, manifest.jsonl, which describes
// them, and key.jsonl, which KEY.md explains.
//
//go:embed coalition-iraq
var Files embed.FS
