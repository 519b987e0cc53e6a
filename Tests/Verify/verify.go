// Verifies the log of a register over HTTP with the packages of the Go project for signed notes and
// transparent logs. It calls none of this repository's code.
//
//	verify -url ADDRESS -key VERIFIER-KEY [-kept FILE] [-save FILE] [-entry N [-text WORDS]]
//
// It ends with 0 where all that was asked for holds, with 1 where something does not, and with 2 for wrong usage.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type checkpoint struct {
	origin string
	size   int64
	root   tlog.Hash
}

func fail(format string, rest ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", rest...)
	os.Exit(1)
}

func must(err error, what string) {
	if err != nil {
		fail("%s: %v", what, err)
	}
}

func get(url string) []byte {
	answer, err := http.Get(url)
	must(err, url)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	must(err, url)
	if answer.StatusCode != http.StatusOK {
		fail("%s: the server answered %s", url, answer.Status)
	}
	return body
}

// open checks the signature and reads the three lines of a checkpoint.
func open(text []byte, verifier note.Verifier, which string) checkpoint {
	signed, err := note.Open(text, note.VerifierList(verifier))
	must(err, "the signature of "+which)
	lines := strings.Split(signed.Text, "\n")
	if len(lines) < 4 {
		fail("%s has not the three lines of a checkpoint", which)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err, "the size in "+which)
	return checkpoint{lines[0], size, hash(lines[2], "the root in "+which)}
}

func hash(text, what string) tlog.Hash {
	found, err := tlog.ParseHash(text)
	must(err, what)
	return found
}

func hashes(lines []string, what string) []tlog.Hash {
	var found []tlog.Hash
	for _, line := range lines {
		found = append(found, hash(line, what))
	}
	return found
}

func lines(text []byte) []string {
	return strings.FieldsFunc(string(text), func(letter rune) bool { return letter == '\n' })
}

// root adds the leaf hashes one by one to the stored hashes of a log, and asks for the hash of its tree.
func root(leaves []tlog.Hash) tlog.Hash {
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var found []tlog.Hash
		for _, index := range indexes {
			if index >= int64(len(stored)) {
				return nil, fmt.Errorf("hash %d is not there", index)
			}
			found = append(found, stored[index])
		}
		return found, nil
	})
	for number, leaf := range leaves {
		added, err := tlog.StoredHashesForRecordHash(int64(number), leaf, reader)
		must(err, "adding a leaf")
		stored = append(stored, added...)
	}
	whole, err := tlog.TreeHash(int64(len(leaves)), reader)
	must(err, "the hash of the tree")
	return whole
}

func leaves(url string, size int64) []tlog.Hash {
	var found []tlog.Hash
	for int64(len(found)) < size {
		page := lines(get(fmt.Sprintf("%s/log/leaves?from=%d", url, len(found)+1)))
		if len(page) == 0 {
			fail("the server gives %d leaf hashes, and the checkpoint signs %d", len(found), size)
		}
		found = append(found, hashes(page, "a leaf hash")...)
	}
	return found[:size]
}

// entry checks that one entry is in the log, and that what it says is what was hashed.
func entry(url string, number int64, latest checkpoint, verifier note.Verifier, words string) {
	proof := get(fmt.Sprintf("%s/log/entries/%d/proof", url, number))
	head, signed, found := bytes.Cut(proof, []byte("\n\n"))
	rows := lines(head)
	if !found || len(rows) < 2 || rows[0] != "c2sp.org/tlog-proof@v1" || rows[1] != fmt.Sprintf("index %d", number-1) {
		fail("the proof of entry %d has not the form of a tlog-proof", number)
	}
	if tree := open(signed, verifier, "the checkpoint in the proof"); tree != latest {
		fail("the proof of entry %d is for another log than the checkpoint", number)
	}
	fields := map[string][]byte{}
	for _, line := range lines(get(fmt.Sprintf("%s/log/entries/%d/opening", url, number))) {
		name, value, _ := strings.Cut(line, " ")
		bytes, err := base64.StdEncoding.DecodeString(value)
		if name != "severally-opening-1" {
			must(err, "the "+name+" of the entry")
		}
		fields[name] = bytes
	}
	leaf := fields["leaf"]
	err := tlog.CheckRecord(hashes(rows[2:], "the proof"), latest.size, latest.root, number-1, tlog.RecordHash(leaf))
	must(err, fmt.Sprintf("entry %d is not in the log", number))
	said := sha256.Sum256(append(append([]byte{}, fields["salt"]...), fields["payload"]...))
	if !bytes.HasSuffix(leaf, said[:]) {
		fail("what entry %d is said to say is not what was hashed", number)
	}
	if words != "" && !bytes.Contains(fields["payload"], []byte(words)) {
		fail("entry %d does not say %q", number, words)
	}
	fmt.Printf("Entry %d is in the log: %s\n", number, strings.Join(header(leaf), ", "))
}

// header reads who did what to which fact out of a leaf.
func header(leaf []byte) []string {
	label := []byte("severally-leaf-v1\n")
	if !bytes.HasPrefix(leaf, label) || len(leaf) < len(label)+8 {
		fail("the leaf does not begin as a leaf does")
	}
	rest := leaf[len(label)+8:]
	text := func() string {
		if len(rest) < 4 || uint32(len(rest)-4) < binary.BigEndian.Uint32(rest) {
			fail("the header of the leaf cannot be read")
		}
		length := binary.BigEndian.Uint32(rest)
		found := string(rest[4 : 4+length])
		rest = rest[4+length:]
		return found
	}
	text()
	if len(rest) < 8 {
		fail("the header of the leaf cannot be read")
	}
	rest = rest[8:]
	author, verb, fact := text(), text(), text()
	return []string{verb + " " + fact, "by " + author}
}

func main() {
	url := flag.String("url", "", "the address of the register, such as http://127.0.0.1:8080/england")
	key := flag.String("key", "", "the verifier key")
	keptFile := flag.String("kept", "", "a checkpoint that was kept earlier")
	save := flag.String("save", "", "where to keep the latest checkpoint")
	number := flag.Int64("entry", 0, "an entry to check")
	words := flag.String("text", "", "what that entry has to say")
	flag.Parse()
	if *url == "" || *key == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	verifier, err := note.NewVerifier(*key)
	must(err, "the verifier key")

	text := get(*url + "/checkpoint")
	latest := open(text, verifier, "the latest checkpoint")
	if latest.origin != verifier.Name() {
		fail("the checkpoint is of %s, and the key of %s", latest.origin, verifier.Name())
	}
	fmt.Printf("Signed by %s: %d entries\n", verifier.Name(), latest.size)

	if found := root(leaves(*url, latest.size)); found != latest.root {
		fail("the leaf hashes give the root %v, and the checkpoint signs %v", found, latest.root)
	}
	fmt.Printf("The leaf hashes give the root that is signed: %v\n", latest.root)

	if *keptFile != "" {
		keptText, err := os.ReadFile(*keptFile)
		must(err, *keptFile)
		kept := open(keptText, verifier, "the kept checkpoint")
		if kept.size > latest.size {
			fail("the log has %d entries, and had %d when the checkpoint was kept: entries have been lost", latest.size, kept.size)
		}
		proof := hashes(lines(get(fmt.Sprintf("%s/log/consistency?old=%d&new=%d", *url, kept.size, latest.size))), "the proof")
		err = tlog.CheckTree(proof, latest.size, latest.root, kept.size, kept.root)
		must(err, "the log does not continue the kept checkpoint")
		fmt.Printf("The log continues the kept checkpoint of %d entries\n", kept.size)
	}
	if *number > 0 {
		entry(*url, *number, latest, verifier, *words)
	}
	if *save != "" {
		must(os.WriteFile(*save, text, 0o644), *save)
	}
}
