//go:build tools

// Package argocd names the one command that holds every Argo CD component.
package argocd

import _ "github.com/argoproj/argo-cd/v3/cmd"
