# What is in the image? The built app, the server and the terminal commands with the packages that they need, and nothing
# else: no compiler, no test, no tool. It runs as the account 1000 (`node`), and writes into /data alone.

FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY . .
# No package of ours needs to run a script while it is installed.
RUN npm ci --include=dev --ignore-scripts
RUN node setup/install.mjs build
# The same lock once more, for what runs: the rooms of the server, without tools and without a second Node.
RUN npm ci --omit=dev --omit=optional --ignore-scripts -w content -w engine -w formats -w sync -w words -w server -w cli

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=7878 DORSAL_DATA=/data
COPY --from=build /build/package.json /build/LICENSE ./
COPY --from=build /build/node_modules ./node_modules
COPY --from=build /build/content ./content
COPY --from=build /build/engine ./engine
COPY --from=build /build/formats ./formats
COPY --from=build /build/sync ./sync
COPY --from=build /build/words ./words
COPY --from=build /build/server ./server
COPY --from=build /build/cli ./cli
COPY --from=build /build/web/dist ./web/dist
RUN install --directory --owner=1000 --group=1000 --mode=0700 /data
USER 1000:1000
VOLUME /data
EXPOSE 7878
# Without an answer for a minute and a half, whoever runs the container may start it anew.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
