/**
 * Shell functions that read JSON with awk, because Milvus' image has no other tool for it. `json` writes each value of a document as a
 * line of path, tab and text, such as `data.0.privilege	Search`. `names` and `fields` read the variable `answer`: `names` writes the
 * texts of the list `data`, one per line; `fields <name>…` writes a line for each object that has one of the fields, with tabs between.
 *
 * It writes escaped characters of ASCII as themselves, control characters as spaces, and others as their escape. It reads a document that
 * ends too early up to there.
 */
export const JSON_LINES = `json() {
  awk '
    { document = document $0 }
    END { at = 1; value("") }
    function space() { while (index(" \\t\\r", substr(document, at, 1)) && at <= length(document)) at++ }
    function digit(place) { return index("0123456789abcdef", tolower(substr(document, place, 1))) - 1 }
    function escaped(  c, number) {
      c = substr(document, at++, 1)
      if (index("nrtbf", c)) return " "
      if (c != "u") return c
      number = digit(at + 2) * 16 + digit(at + 3)
      c = substr(document, at, 4)
      at += 4
      if (substr(c, 1, 2) != "00" || number > 126) return "\\\\u" c
      return number < 32 ? " " : sprintf("%c", number)
    }
    function text(  c, all) {
      for (at++; (c = substr(document, at++, 1)) != "\\""; all = all c) {
        if (c == "") exit 1
        if (c == "\\\\") c = escaped()
      }
      return all
    }
    function value(path,  c, key, count) {
      space()
      c = substr(document, at, 1)
      if (c == "\\"") {
        c = text()
        print path "\\t" c
      } else if (c == "{" || c == "[") {
        for (at++; ; count++) {
          space()
          if (index("]}", substr(document, at, 1)) && at <= length(document)) break
          key = count + 0
          if (c == "{") { key = text(); space(); at++ }
          value(path == "" ? key : path "." key)
          space()
          if (substr(document, at, 1) == ",") at++
        }
        at++
      } else {
        if (!match(substr(document, at), /^[-+.0-9A-Za-z]+/)) exit 1
        print path "\\t" substr(document, at, RLENGTH)
        at += RLENGTH
      }
    }'
}
names() { printf '%s' "$answer" | json | awk -F '\\t' '$1 ~ /^data\\.[0-9]+$/ { print $2 }'; }
fields() {
  printf '%s' "$answer" | json | awk -F '\\t' -v wanted="$(printf '%s ' "$@")" '
    {
      name = $1
      sub(/^.*\\./, "", name)
      record = substr($1, 1, length($1) - length(name))
      if (index(" " wanted, " " name " ")) { if (!(record in known)) order[++records] = record; known[record] = 1 }
      content[record, name] = $2
    }
    END {
      columns = split(wanted, column, " ")
      for (row = 1; row <= records; row++)
        for (i = 1; i <= columns; i++) printf "%s%s", content[order[row], column[i]], i < columns ? "\\t" : "\\n"
    }'
}`;
