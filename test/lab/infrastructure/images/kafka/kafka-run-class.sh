#!/bin/bash
# Runs a class of Kafka with the variables that the distribution's script listens to.
set -euo pipefail
: "${LOG_DIR:=/opt/kafka/logs}"
options=()
while [[ ${1:-} == -* ]]; do
  case $1 in
    -name) shift ;;
    # The JVM does not start when it cannot write this file, so LOG_DIR must be writable for the broker.
    -loggc) options+=("-Xlog:gc*:file=$LOG_DIR/kafkaServer-gc.log:time,tags:filecount=10,filesize=100M") ;;
  esac
  shift
done
[[ -d $LOG_DIR ]] || mkdir -p "$LOG_DIR" || true
log4j=${KAFKA_LOG4J_OPTS:--Dlog4j.configuration=file:/opt/kafka/config/tools-log4j.properties}
performance=${KAFKA_JVM_PERFORMANCE_OPTS:--server -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -Djava.awt.headless=true}
# shellcheck disable=SC2086 # each variable holds several options
exec java ${KAFKA_HEAP_OPTS:--Xmx256M} $performance "${options[@]}" ${KAFKA_JMX_OPTS:-} -Dkafka.logs.dir="$LOG_DIR" $log4j \
  -cp "${CLASSPATH:+$CLASSPATH:}/opt/kafka/libs/*" ${KAFKA_OPTS:-} "$@"
