#!/bin/bash
set -euo pipefail
export KAFKA_HEAP_OPTS=${KAFKA_HEAP_OPTS:--Xmx1G -Xms1G}
export KAFKA_LOG4J_OPTS=${KAFKA_LOG4J_OPTS:--Dlog4j.configuration=file:/opt/kafka/config/log4j.properties}
# shellcheck disable=SC2086
exec /opt/kafka/bin/kafka-run-class.sh ${EXTRA_ARGS:--name kafkaServer -loggc} kafka.Kafka "$@"
