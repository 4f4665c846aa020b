#!/bin/sh
# Runs the server; a first word other than "minio" counts as an argument to it.
if [ $# -gt 0 ] && [ "$1" != minio ]; then
  set -- minio "$@"
fi
exec "$@"
