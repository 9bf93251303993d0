# shellcheck shell=bash
# An identity provider in a folder: a key, its JWK Set, and access tokens of RFC 9068 (RS256). To be sourced.
issuer=https://issuer.example

base64url() { base64 --wrap=0 | tr '+/' '-_' | tr -d '='; }

issuer_make() { # DIR
    mkdir -p "$1"
    openssl genrsa -out "$1/key.pem" 2048 2>/dev/null
    local modulus
    modulus=$(openssl rsa -in "$1/key.pem" -noout -modulus | cut -d= -f2 | python3 -c 'import sys; sys.stdout.buffer.write(bytes.fromhex(sys.stdin.read()))' | base64url)
    printf '{"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"trial","e":"AQAB","n":"%s"}]}\n' "$modulus" >"$1/jwks.json"
}

issuer_token() { # DIR SCOPE...
    local dir=$1 now head claims
    shift
    now=$(date +%s)
    head=$(printf '{"typ":"at+jwt","alg":"RS256","kid":"trial"}' | base64url)
    claims=$(printf '{"iss":"%s","aud":"careway","sub":"trial","client_id":"trial","iat":%d,"exp":%d,"jti":"%s","role":"plan-admin","scope":"%s"}' \
        "$issuer" "$now" "$((now + 600))" "$now" "$*" | base64url)
    printf '%s.%s.%s\n' "$head" "$claims" "$(printf '%s.%s' "$head" "$claims" | openssl dgst -sha256 -sign "$dir/key.pem" -binary | base64url)"
}
