# Two stages: the first builds, the second only serves. docker build -t careway .
# With buildah or podman add --format docker: OCI's own format has no place for a health check.
FROM docker.io/library/debian:bookworm-slim AS build
WORKDIR /careway
COPY scripts/lib/setup.sh scripts/lib/
RUN bash -c 'root=/careway; source scripts/lib/setup.sh; printf "%s\n" "${packages[@]}"' | grep -v -e mariadb-server -e libgtest -e libgmock >packages \
    && apt-get update -qq && DEBIAN_FRONTEND=noninteractive xargs apt-get install -y -qq --no-install-recommends <packages >/dev/null
COPY CMakeLists.txt CMakePresets.json ./
COPY api api
COPY src src
RUN cmake --preset release >/dev/null && cmake --build --preset release --target careway

FROM docker.io/library/debian:bookworm-slim
RUN apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ca-certificates curl tzdata \
        libpistache0 libre2-9 libcsv3 libicu72 libdate-tz3 libsoci-core4.0 libsoci-mysql4.0 libmariadb3 libspdlog1.10 libfmt9 \
        libprometheus-cpp-core1.0 libcjose0 libjansson4 libcurl4 libssl3 >/dev/null \
    && apt-get clean && rm -rf /var/lib/apt/lists/* && useradd --system --home-dir /var/lib/careway --create-home careway
COPY --from=build /careway/build/release/careway /usr/bin/careway
COPY openapi.yaml /usr/share/careway/
COPY api/openapi.json /usr/share/careway/api/
COPY db /usr/share/careway/db
COPY src/app/docs /usr/share/careway/src/app/docs
ENV CAREWAY_HOME=/usr/share/careway CAREWAY_VAR=/var/lib/careway CAREWAY_LISTEN=0.0.0.0:8080
USER careway
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=2s CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/healthz
ENTRYPOINT ["/usr/bin/careway"]
CMD ["serve"]
