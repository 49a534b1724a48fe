#!/usr/bin/env bash
# Keycloak and the placeholders of the realm file take secrets from variables only; here each file of the folder becomes the
# variable of its name, so that no secret stands in docker-compose.yml or in what `docker inspect` shows.
set -euo pipefail
for file in "${SECRETS_FOLDER:-/run/secrets}"/*; do
    export "$(basename "$file")=$(cat "$file")"
done
exec "$@"
