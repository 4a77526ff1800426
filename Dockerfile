# syntax=docker/dockerfile:1
# The server as an image: built from the sources, run without root. `docker build -t conversations .`

FROM node:22-bookworm-slim AS build
WORKDIR /src
ENV CI=true
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile
RUN npx --yes pnpm@12 build
# The server with what it needs to run, and nothing else.
RUN npx --yes pnpm@12 --filter @wildix/xbees-conversations-server deploy --prod /app

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/bin/conversations.js"]
CMD ["serve"]
