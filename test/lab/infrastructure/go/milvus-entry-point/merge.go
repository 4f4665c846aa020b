package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gopkg.in/yaml.v3"
)

// The files that official images read, the later one winning.
const baseFile = "milvus.yaml"

var overrideFiles = []string{"default.yaml", "user.yaml"}

func hasOverrides(folder string) bool {
	for _, name := range overrideFiles {
		if _, err := os.Stat(filepath.Join(folder, name)); err == nil {
			return true
		}
	}
	return false
}

// merge writes one milvus.yaml out of all three into the other folder, and links everything else that is there.
func merge(from, to string) error {
	values := map[string]any{}
	for _, name := range append([]string{baseFile}, overrideFiles...) {
		text, err := os.ReadFile(filepath.Join(from, name))
		if os.IsNotExist(err) {
			continue
		}
		if err != nil {
			return err
		}
		layer := map[string]any{}
		if err := yaml.Unmarshal(text, &layer); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		overlay(values, layer)
	}
	text, err := yaml.Marshal(values)
	if err != nil {
		return err
	}
	if err := linkOthers(from, to); err != nil {
		return err
	}
	return replace(filepath.Join(to, baseFile), text)
}

// overlay puts every leaf of the layer over the values. Milvus compares key names without regard to case.
func overlay(values, layer map[string]any) {
	for key, value := range layer {
		name := existing(values, key)
		below, isTree := values[name].(map[string]any)
		if above, ok := value.(map[string]any); ok && isTree {
			overlay(below, above)
		} else {
			values[name] = value
		}
	}
}

func existing(values map[string]any, key string) string {
	for name := range values {
		if strings.EqualFold(name, key) {
			return name
		}
	}
	return key
}

func linkOthers(from, to string) error {
	entries, err := os.ReadDir(from)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		name := entry.Name()
		if name == baseFile || name == overrideFiles[0] || name == overrideFiles[1] || strings.HasPrefix(name, ".") {
			continue
		}
		if err := os.Symlink(filepath.Join(from, name), filepath.Join(to, name)); err != nil && !os.IsExist(err) {
			return err
		}
	}
	return nil
}

// replace changes a file in one step, and only if its content changes, as the server watches it.
func replace(path string, text []byte) error {
	if current, err := os.ReadFile(path); err == nil && bytes.Equal(current, text) {
		return nil
	}
	if err := writeFile(path+".new", text); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}

func writeFile(path string, text []byte) error {
	return os.WriteFile(path, text, 0o660)
}
