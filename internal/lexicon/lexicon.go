// Package lexicon is what the reader knows of a language in lists: words,
// offices, countries. The lists are data files, one folder a language, each
// with a head that says where it comes from and under which licence; the code
// only turns them into tables, once.
package lexicon
