// What Go's net/mail makes of a From field.
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"mime"
	"net/mail"
	"os"
	"strings"
)

func read(text string) any {
	found, err := mail.ParseAddressList(text)
	if err != nil {
		return err.Error()
	}
	pairs := [][2]string{}
	for _, a := range found {
		pairs = append(pairs, [2]string{a.Name, a.Address})
	}
	return pairs
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<22)
	for lines.Scan() {
		octets, _ := hex.DecodeString(lines.Text())
		text := strings.TrimSpace(strings.ReplaceAll(string(octets), "\r\n", ""))
		answer := map[string]any{"Go net/mail": read(text)}
		if decoded, err := new(mime.WordDecoder).DecodeHeader(text); err == nil {
			answer["Go net/mail, decoded first"] = read(decoded)
		} else {
			answer["Go net/mail, decoded first"] = err.Error()
		}
		line, _ := json.Marshal(answer)
		fmt.Println(string(line))
	}
}
