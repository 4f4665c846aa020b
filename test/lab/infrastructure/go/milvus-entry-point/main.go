// Milvus starts the Milvus server of the test image with the configuration that the official images would read.
//
// The packaged server reads milvus.yaml alone. The official ones also read default.yaml and user.yaml, the later file
// winning key by key, and read them again when they change. So this program writes the three as one milvus.yaml into a
// folder of its own, keeps it up to date, and points the server there.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

const (
	server        = "/milvus/bin/milvus-server"
	defaultFolder = "/milvus/configs"
	pollInterval  = time.Second
)

func main() {
	folder := os.Getenv("MILVUSCONF")
	if folder == "" {
		folder = defaultFolder
	}
	command := append([]string{server}, os.Args[1:]...)
	if !hasOverrides(folder) {
		exit(syscall.Exec(server, command, os.Environ()))
	}
	merged, err := writableFolder()
	if err != nil {
		exit(err)
	}
	if err := merge(folder, merged); err != nil {
		exit(err)
	}
	go keepMerged(folder, merged)
	run(command, append(os.Environ(), "MILVUSCONF="+merged))
}

// writableFolder makes the folder for the merged files where a pod with a read-only root file system can write.
func writableFolder() (string, error) {
	var last error
	for _, parent := range []string{"/run/milvus", "/tmp", "/var/lib/milvus"} {
		folder := filepath.Join(parent, ".merged-configuration")
		if last = os.MkdirAll(folder, 0o770); last == nil {
			if last = writeFile(filepath.Join(folder, ".writable"), nil); last == nil {
				return folder, nil
			}
		}
	}
	return "", fmt.Errorf("no writable folder for the merged configuration: %w", last)
}

func keepMerged(from, to string) {
	for range time.Tick(pollInterval) {
		if err := merge(from, to); err != nil {
			fmt.Fprintln(os.Stderr, "test image: configuration kept as it was:", err)
		}
	}
}

// run is the server's parent until it ends: signals go through, and so does the exit code.
func run(words, environment []string) {
	child := exec.Command(words[0], words[1:]...)
	child.Env = environment
	child.Stdin, child.Stdout, child.Stderr = os.Stdin, os.Stdout, os.Stderr
	child.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	signals := make(chan os.Signal, 8)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT, syscall.SIGQUIT, syscall.SIGHUP, syscall.SIGUSR1)
	if err := child.Start(); err != nil {
		exit(err)
	}
	go func() {
		for received := range signals {
			_ = child.Process.Signal(received)
		}
	}()
	_ = child.Wait()
	if status, ok := child.ProcessState.Sys().(syscall.WaitStatus); ok && status.Signaled() {
		os.Exit(128 + int(status.Signal()))
	}
	os.Exit(child.ProcessState.ExitCode())
}

func exit(err error) {
	fmt.Fprintln(os.Stderr, "test image:", err)
	os.Exit(1)
}
